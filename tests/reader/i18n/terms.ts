import type { Language } from "../../../src/reader/i18n/base/language";

/** One term for one thing: what a sentence never says, and what it says instead. Read by `typography.test.ts`. */
export const otherWords: Readonly<Record<Language, readonly (readonly [never: RegExp, instead: string])[]>> = {
  fr: [
    [/éditeur|rédaction(?!nel)/iu, "the edition’s name, or whoever publishes the texts"],
    [/\bGenre\b|\bSortes?\b/u, "Type"],
    [/\bÉtat\b(?! de conformité)/u, "Avancement"],
    [/ordre (?:de la source|des articles)/u, "ordre de la page d’origine"],
    [/\bPreuves?\b/iu, "la phrase"],
    [/\bcet appareil\b/iu, "ce téléphone"],
    [/\brestaure/iu, "récupérer"],
    [/\bGrand Est\b/u, "the edition’s own name"],
  ],
  de: [
    [/Telefon(?!nummer)(?!s, eines Tablets)/u, "Gerät"],
    [/\bAnwendung/u, "App"],
    [/Schlagw[oö]rt/u, "Etikett"],
    [/Erkunden/u, "Entdecken"],
    [/Redaktion|Herausgeber/u, "the edition’s name, or whoever publishes the texts"],
    [/\bGrand Est\b/u, "the edition’s own name"],
  ],
  en: [
    [/\bApplication\b|\bapplication\b/u, "app"],
    [/\bTopics?\b/u, "Theme"],
    [/\bKinds?\b/u, "Type"],
    [/Editor|editor/u, "the edition’s name"],
    [/Plum yellow/u, "Mirabelle yellow"],
    [/\bProofs?\b/u, "the sentence"],
    [/\bthis device\b/iu, "this phone"],
    [/\bGrand Est\b/u, "the edition’s own name"],
  ],
};
