export type Language = "fr" | "de" | "en";
