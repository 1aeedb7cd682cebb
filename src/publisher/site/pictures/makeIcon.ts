import type { TopicColour } from "../../../domain/reference/topic";
import { escapeXml } from "./linkPicture";
import { palette } from "./palette";

/** The icon of an edition that brings none: its initials, within the inner 80 % that every launcher shows. */
export function makeIcon(title: string, colour: TopicColour): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><path fill="${palette[colour]}" d="M0 0h512v512H0z"/>${write(title, palette.paper)}</svg>`;
}

/** The same for launchers that colour icons themselves: only its shape counts. */
export function makeMonochromeIcon(title: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${write(title, "#000")}</svg>`;
}

/** Of « Ville de Metz » they are V and M. */
export function initialsOf(title: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  const named = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return (named.length > 0 ? named : words)
    .slice(0, 2)
    .map((word) => [...word][0]?.toLocaleUpperCase() ?? "")
    .join("");
}

function write(title: string, fill: string): string {
  const initials = initialsOf(title);
  const size = initials.length > 1 ? 220 : 300;
  return `<text x="256" y="${256 + size * 0.35}" font-family="Literata, Georgia, serif" font-weight="600" font-size="${size}" text-anchor="middle" fill="${fill}">${escapeXml(initials)}</text>`;
}
