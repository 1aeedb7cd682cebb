import fc from "fast-check";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { narrowBody } from "../../src/publisher/edition/text/narrowBody";
import { type ParsedMarkdown, parseMarkdown } from "../../src/publisher/edition/text/parseMarkdown";
import { shortenPlainParagraphs } from "../../src/publisher/edition/text/shortenPlainParagraphs";
import { rounds } from "../support/rounds";

const slowParser = unified().use(remarkParse).use(remarkGfm).freeze();

function narrow(parsed: ParsedMarkdown) {
  const reports: string[] = [];
  const { body, blockLines } = narrowBody(parsed, new Map(), (line, message) => reports.push(`${line}: ${message}`));
  return { body, blockLines: [...blockLines], reports };
}

const line = fc.constantFrom(
  ..."Une phrase simple.|« Citation » dite|(entre parenthèses)|12 articles|– 25,5 %|M. Dupont ; l’an 2020 !|p|.|/|”|,".split(
    "|",
  ),
  ..."- un|-|+ deux|* trois|1. quatre|2) cinq|   suite|    code|\t tabulé|fin  |fin\\|# Titre|## Titre|##|#Titre".split(
    "|",
  ),
  ..."---|===|=|--|***|___|> cité|```|~~~|``` js|<div>|</div>|<!-- a|-->|<b>gras</b>|a <i>b</i>".split("|"),
  ..."mot[^1] suite|[^1]: note|[^2]|[lien](https://x.fr)|[a]: https://x.fr|[a]|![i](x.png)|*em* **fort**|a*b|_x_|~~y~~|`c`".split(
    "|",
  ),
  ..."https://exemple.fr|voir www.exemple.fr.|a@b.fr|&amp; &|\\* pas|$x$|:-:|:|a:b|- [ ] case".split("|"),
  ...'des mots qui se suivent sans rien de plus *gras*|**la mairie de Sainte-Invention ouvre ses portes** demain|[la mairie ouvre ses portes ce matin](https://x.fr)|[mot](https://x.fr "un titre de lien qui est long et plein de mots")|écrivez donc pour en savoir davantage à a.b@c.fr ou https://exemple.fr/la,mairie ouvre ses portes ce matin même|voyez pour en savoir davantage www.exemple.fr|- [ ] une case que personne ne coche avant demain matin|_la commune annonce que le marché a lieu_la suite des mots qui viennent_|`la commune annonce que le marché a lieu`|[^une note au nom bien trop long pour cela]: mot|> la commune annonce que le marché a lieu|# La commune annonce que le marché a lieu|la commune annonce que le marché a lieu  |[la commune annonce que le marché a lieu]|[la commune annonce que le marché a lieu]: https://x.fr|<b title="la commune annonce que le marché a lieu">'.split(
    "|",
  ),
  "| la commune annonce que le marché a lieu | b |",
  "| a | b |",
  "|---|---|",
  "",
  "",
  "",
  " ",
  "\u00a0",
  "\u00a0texte",
  "texte\u00a0",
);
const markdown = fc.array(line, { maxLength: 14 }).map((lines) => lines.join("\n"));

test("what an article says does not depend on the shortening", () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const slow = { root: slowParser.parse(text), markdown: text, plainRuns: new Map() };
      expect(narrow(parseMarkdown(text))).toEqual(narrow(slow));
    }),
    { numRuns: rounds(300) },
  );
});

test("plain paragraphs never reach the parser", () => {
  const { markdown, plainRuns } = shortenPlainParagraphs("Une phrase,\nune suite.\n\nDeux.\n\n- point\n\nTrois.\n");
  expect(markdown).toBe("p\n\n\n\n\n- point\n\np\n");
  expect([...plainRuns]).toEqual([
    [
      1,
      [
        { line: 1, text: "Une phrase, une suite." },
        { line: 4, text: "Deux." },
      ],
    ],
    [8, [{ line: 8, text: "Trois." }]],
  ]);
});
