/** There is no API for this, so a long word is laid out in a narrow box. Remove when there is one. */
export function canHyphenate(language: string): boolean {
  const box = document.createElement("div");
  box.lang = language;
  box.setAttribute("aria-hidden", "true");
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

const longWords: Readonly<Record<string, string>> = {
  fr: "développement",
  de: "Entwicklungsplan",
  en: "international",
};
