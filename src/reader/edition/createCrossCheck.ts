import type { AboutPart, Part } from "../../domain/edition/edition";
import type { ArticleId } from "../../domain/ids";
import type { HeadlinePage } from "../storage";
import { invalid } from "./readPart";
import type { Result } from "./result";

type CrossCheck = (part: Pick<Part, "path">, page: HeadlinePage) => Result<HeadlinePage>;

/** Checks what no part can tell alone: every article occurs once, and its topics exist. */
export function createCrossCheck(about: AboutPart): CrossCheck {
  const topics = new Set(about.topics.map((topic) => topic.id));
  const seen = new Set<ArticleId>();

  return (part, page) => {
    const mine = new Set<ArticleId>();
    for (const [position, { id, topics: own }] of [...page.headlines].reverse().entries()) {
      const at = `articles[${position}]`;
      if (seen.has(id) || mine.has(id)) return invalid(part, `${at}.id`, `${id} is in this edition twice`);
      const unknown = own.findIndex((topic) => !topics.has(topic));
      if (unknown !== -1) return invalid(part, `${at}.topics[${unknown}]`, `${own[unknown]} is not a topic here`);
      mine.add(id);
    }
    for (const id of mine) seen.add(id);
    return { ok: true, value: page };
  };
}
