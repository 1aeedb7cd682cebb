import { type Language, type Messages, makeFrench } from "./fr";

/** In their own words, for the reader who understands no other. */
export const languageNames: Readonly<Record<Language, string>> = { fr: "Français", de: "Deutsch", en: "English" };

/** `phone`: what `navigator.languages` says, best first. */
export function decideLanguage(chosen: Language | "auto", phone: readonly string[]): Language {
  if (chosen !== "auto") return chosen;
  for (const tag of phone) {
    const language = tag.slice(0, 2).toLowerCase();
    if (isLanguage(language)) return language;
  }
  return "fr";
}

export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case "fr":
      return makeFrench();
    case "de":
      return makeFrench();
    case "en":
      return makeFrench();
  }
}

function isLanguage(tag: string): tag is Language {
  return tag in languageNames;
}
