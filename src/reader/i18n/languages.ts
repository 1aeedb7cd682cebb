import type { Language } from "./base/language";
import { stretchIfAsked } from "./base/stretch";
import { french, type Messages } from "./fr";

/** In their own words, for a reader who understands no other. */
export const languageNames: Readonly<Record<Language, string>> = { fr: "Français", de: "Deutsch", en: "English" };

/** `phone`: `navigator.languages`, preferred first. */
export function decideLanguage(chosen: Language | "auto", phone: readonly string[]): Language {
  if (chosen !== "auto") return chosen;
  for (const tag of phone) {
    const language = tag.slice(0, 2).toLowerCase();
    if (isLanguage(language)) return language;
  }
  return "fr";
}

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languageNames, tag);
}

/** Rejects when the language is neither stored nor reachable. Returns the same object for the same language. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case "fr":
      return stretchIfAsked(french);
    case "de":
      return (await import("./de")).german;
    case "en":
      return (await import("./en")).english;
  }
}
