import type { AboutPart, Part } from "../domain/edition/edition";
import type { ArticleId } from "../domain/ids";
import type { HeadlinePage } from "../storage";
import { invalid } from "./readPart";
import type { Result } from "./result";

export type CrossCheck = (part: Part, page: HeadlinePage) => Result<HeadlinePage>;

/** What no part can be asked alone: that no article comes twice in the edition, and that its themes are known. */
export function createCrossCheck(about: AboutPart): CrossCheck {
  const themes = new Set(about.themes.map((theme) => theme.id));
  const seen = new Set<ArticleId>();

  return (part, page) => {
    const mine = new Set<ArticleId>();
    // Headlines are newest first, the articles of the part oldest first.
    for (const [position, { id, themes: own }] of [...page.headlines].reverse().entries()) {
      const at = `articles[${position}]`;
      if (seen.has(id) || mine.has(id)) return invalid(part, `${at}.id`, `${id} is in this edition twice`);
      const unknown = own.findIndex((theme) => !themes.has(theme));
      if (unknown !== -1) return invalid(part, `${at}.themes[${unknown}]`, `${own[unknown]} is not a theme here`);
      mine.add(id);
    }
    for (const id of mine) seen.add(id);
    return { ok: true, value: page };
  };
}
