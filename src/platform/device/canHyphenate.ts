/**
 * Whether this browser cuts words of a language by itself. It offers no way to ask, so a long word is laid out in a
 * narrow box: one line means no.
 */
export function canHyphenate(language: string): boolean {
  const box = document.createElement("div");
  box.lang = language;
  box.ariaHidden = "true";
  box.textContent = longWords[language.slice(0, 2)] ?? "international";
  Object.assign(box.style, {
    position: "absolute",
    width: "4em",
    hyphens: "auto",
    visibility: "hidden",
    lineHeight: "1",
  });
  document.body.append(box);
  const lines = box.offsetHeight / Number.parseFloat(getComputedStyle(box).fontSize);
  box.remove();
  return lines > 1.5;
}

/** Words that every dictionary of the language cuts. */
const longWords: Readonly<Record<string, string>> = {
  fr: "développement",
  de: "Entwicklungsplan",
  en: "international",
};
