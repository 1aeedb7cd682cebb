/* Icons that only lazy screens use, so that a first visit does not load them. Pass one instead of an icon's name. */
import { circle } from "../Icon";

export const externalIcon =
  "M13.5 4H20v6.5M20 4l-9 9M17.5 14v4.5A1.5 1.5 0 0 1 16 20H5.5A1.5 1.5 0 0 1 4 18.5V8a1.5 1.5 0 0 1 1.5-1.5H10";
export const skipBackIcon = "M6 5v14M18.5 5.5v13L9.5 12z";
export const skipForwardIcon = "M18 5v14M5.5 5.5v13l9-6.5z";
export const infoIcon = `${circle}M12 11v5.5M12 7.8h.01` as const;
export const accessibilityIcon = `${circle}M7.5 9.5 12 10.5l4.5-1M12 10.5v3M9.5 17.5l2.5-4 2.5 4M12 7.2h.01` as const;
export const privacyIcon = "M12 3.5 19 6v5.5c0 4.3-2.8 7.4-7 9-4.2-1.6-7-4.7-7-9V6zM9 12l2.2 2.2L15.2 10";
export const expandIcon = "M6 9.5l6 6 6-6";
export const barsIcon = "M3.5 20h17M6.5 20v-7M12 20V5M17.5 20V10";
export const printIcon =
  "M7 9V4h10v5M7 17H5.5A1.5 1.5 0 0 1 4 15.5v-5A1.5 1.5 0 0 1 5.5 9h13a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H17M7 14h10v6H7z";
export const quoteIcon =
  "M9.5 9.7a2.2 2.2 0 1 0-2.2 2.2h2.2zM9.5 9.7v2.8c0 2.2-1.2 3.7-3.5 4.5M18.5 9.7a2.2 2.2 0 1 0-2.2 2.2h2.2zM18.5 9.7v2.8c0 2.2-1.2 3.7-3.5 4.5";
export const contentsIcon = "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01";
export const textSizeIcon =
  "M2.5 18.5 8 5l5.5 13.5M4.5 14h7M20.5 18.5V11M20.5 14.8a2.9 3.7 0 1 1-5.8 0 2.9 3.7 0 0 1 5.8 0z";
export const dossierIcon =
  "M4 18V6.5A1.5 1.5 0 0 1 5.5 5H9l2 2.5h7.5A1.5 1.5 0 0 1 20 9v9a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18zM8 12h8M8 15.5h5";
export const highlighterIcon = "M15.5 4 20 8.5 10.5 18H6v-4.5zM12.5 7l4.5 4.5M4 21h16";
export const forwardIcon = "M9.5 5l7 7-7 7";
export const shareIcon =
  "M12 15V3.5M8 7.5l4-4 4 4M8 10.5H6.5A1.5 1.5 0 0 0 5 12v7a1.5 1.5 0 0 0 1.5 1.5h11A1.5 1.5 0 0 0 19 19v-7a1.5 1.5 0 0 0-1.5-1.5H16";
export const tagIcon = "M4 5a1 1 0 0 1 1-1h6.5l8 8a1.5 1.5 0 0 1 0 2L14 19.5a1.5 1.5 0 0 1-2 0l-8-8zM8.2 8.2h.01";
