export const HIGHLIGHT_COLOURS = ["mirabelle", "sapin", "gres", "ardoise"] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];
