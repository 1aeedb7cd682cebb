import type { Language } from "../../../reader/i18n/base/language";
import { makeAsleep as german } from "../../../reader/i18n/de/asleep";
import { makeAsleep as english } from "../../../reader/i18n/en/asleep";
import { makeAsleep as french } from "../../../reader/i18n/fr/asleep";

const languages: Readonly<Record<Language, typeof french>> = { fr: french, de: german, en: english };
const DETAIL = "\0";

/** What `app/boot.ts` shows where the application does not start, in the page's language. Hidden until then. */
export function writeAsleep(language: string): string {
  const { asleep } = (Object.entries(languages).find(([name]) => language.startsWith(name))?.[1] ?? french)();
  const { retry, old, network, sound } = asleep;
  const said = { old, network, file: asleep.file(DETAIL), type: asleep.type(DETAIL), sound };
  const texts = Object.entries(said).map(
    ([why, text]) => `<p data-why="${why}" hidden>${text.replace(DETAIL, "<code></code>")}</p>`,
  );
  return `<div class="asleep" role="alert" hidden>${texts.join("")}<button type="button">${retry}</button></div>`;
}
