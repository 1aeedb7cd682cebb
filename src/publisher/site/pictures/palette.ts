import type { TopicColour } from "../../../domain/reference/topic";

/** The light colours of `ui/tokens.css`, for what is drawn once. */
export const palette: Readonly<Record<TopicColour | "paper" | "ink" | "muted", string>> = {
  paper: "#fbf7ef",
  ink: "#1f1b16",
  muted: "#5f574c",
  sapin: "#1d5340",
  gres: "#a2493a",
  ardoise: "#3d5268",
  mirabelle: "#8a5a00",
  vigne: "#86244a",
};
