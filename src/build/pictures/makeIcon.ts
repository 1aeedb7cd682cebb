import type { TopicColour } from "../../domain/edition/topic";
import { escapeXml } from "./linkPicture";
import { palette } from "./palette";

/** The icon of an edition that brings none: its initials, within the inner 80 % that every launcher shows. */
export function makeIcon(shortTitle: string, colour: TopicColour): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><path fill="${palette[colour]}" d="M0 0h512v512H0z"/>${write(shortTitle, palette.paper)}</svg>`;
}

/** The same for launchers that colour icons themselves: only its shape counts. */
export function makeMonochromeIcon(shortTitle: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${write(shortTitle, "#000")}</svg>`;
}

export function initialsOf(title: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toLocaleUpperCase() ?? "")
    .join("");
}

function write(shortTitle: string, fill: string): string {
  return `<text x="256" y="326" font-family="Literata, Georgia, serif" font-weight="600" font-size="200" text-anchor="middle" fill="${fill}">${escapeXml(initialsOf(shortTitle))}</text>`;
}
