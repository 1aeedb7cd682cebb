import type { Body } from "../../../src/domain/article/body";
import { narrowBody } from "../../../src/publisher/edition/text/narrowBody";
import { parseMarkdown } from "../../../src/publisher/edition/text/parseMarkdown";

/** What a phone would get of it. */
export function buildBody(markdown: string): { readonly body: Body; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const { body } = narrowBody(parseMarkdown(markdown), new Map(), (_, message) => problems.push(message));
  return { body, problems };
}
