import type { ProgrammeFile } from "../../edition/reference/readProgrammes";
import { findWords } from "../../edition/report/findSpans";
import { addToList, writeMention } from "../write/editYaml";
import { chooseQuote } from "./chooseQuote";
import type { Proposal, ProposedArticle } from "./Proposal";

/** Programmes that an article calls by their name or an alias, and whose file does not say so. */
export function proposeProgrammes(article: ProposedArticle, programmes: readonly ProgrammeFile[]): readonly Proposal[] {
  const { draft, text } = article;
  const allNames = programmes.flatMap(({ programme }) => [programme.name.value, ...programme.aliases]);
  return programmes.flatMap(({ file, programme }): readonly Proposal[] => {
    if (programme.mentions.some((mention) => mention.article === draft.article.id)) return [];
    for (const name of [programme.name.value, ...programme.aliases]) {
      // « plan » is the name of many things; a name of its own has a capital or several words.
      if (!/\p{Lu}/u.test(name) && !name.includes(" ")) continue;
      const spans = findWords(text, name);
      if (spans.length === 0) continue;
      const longer = allNames.filter((other) => other.length > name.length && other.includes(name));
      for (const { start, end } of spans) {
        const around = text.slice(Math.max(0, start - 80), end + 80);
        if (longer.some((other) => around.includes(other))) continue;
        const chosen = chooseQuote(article, { start, end });
        if (chosen === undefined) continue;
        const { quote, words } = chosen;
        const isAlias = name !== programme.name.value;
        const mention = { article: draft.article.id, quote, ...(words === quote ? {} : { words }) };
        return [
          {
            kind: "programme",
            article: draft.article.id,
            what: programme.name.value,
            statement: `This article speaks of ${programme.name.value}.`,
            ...chosen,
            confidence: isAlias ? (name.includes(" ") ? 0.85 : 0.7) : 0.95,
            reason: isAlias ? "it is another name of the programme" : "it is the programme’s name",
            target: file,
            apply: (yaml) => addToList(yaml, ["mentions"], writeMention(mention)),
          },
        ];
      }
    }
    return [];
  });
}
