import type { TopicColour } from "../../../domain/reference/topic";
import { palette } from "./palette";
import { LEADING, wrapTitle } from "./wrapTitle";

type LinkPicture = {
  readonly title: string;
  /** Above the title: the topic's name. */
  readonly kicker: string;
  readonly colour: TopicColour;
  /** Below it: whose it is. */
  readonly edition: string;
  readonly icon: string;
};

/** What a message shows beside a link, as an SVG in the size that Open Graph asks for. */
export function drawLinkPicture({ title, kicker, colour, edition, icon }: LinkPicture): string {
  const { size, lines } = wrapTitle(title, 1000, 330);
  const first = 170 + size;
  const written = lines.map(
    (line, index) => `<text x="96" y="${Math.round(first + index * size * LEADING)}">${escapeXml(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">
<path fill="${palette.paper}" d="M0 0h1200v630H0z"/>
<path fill="${palette[colour]}" d="M0 0h32v630H0z"/>
<text x="96" y="120" font-family="Atkinson Hyperlegible Next" font-size="34" fill="${palette[colour]}">${escapeXml(kicker)}</text>
<g font-family="Literata" font-weight="600" font-size="${size}" fill="${palette.ink}">${written.join("")}</g>
<text x="192" y="566" font-family="Atkinson Hyperlegible Next" font-size="34" fill="${palette.muted}">${escapeXml(edition)}</text>
${placeIcon(icon, 96, 518, 72)}
</svg>`;
}

function placeIcon(icon: string, x: number, y: number, size: number): string {
  return icon.replace(/^[\s\S]*?<svg\b/, () => `<svg x="${x}" y="${y}" width="${size}" height="${size}"`);
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
