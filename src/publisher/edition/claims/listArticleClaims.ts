import type { Article } from "../../../domain/article/article";
import type { Figure, FigureValue } from "../../../domain/reference/figure";
import type { Note } from "../article/FrontMatterSchema";
import type { YamlPath } from "../files/YamlPath";
import type { Claim } from "./Claim";

/** Labels are free to say what a number is about, but not to introduce another number. */
export function listArticleClaims(
  { figures }: Pick<Article, "figures">,
  notes: readonly Note[],
  articleText: string,
): readonly Claim[] {
  return [
    ...notes.map(
      ({ quote, footnote, note }, index): Claim => ({
        path: ["notes", index, "note"],
        text: note,
        quotes: [quote ?? footnote ?? ""],
        only: "numbers",
      }),
    ),
    ...figures.flatMap((figure, index) => listFigureClaims(figure, ["figures", index], articleText)),
  ];
}

function listFigureClaims(figure: Figure, path: YamlPath, articleText: string): readonly Claim[] {
  const { label, values, total, change, counted, mismatch, notes } = figure;
  const placed: readonly (readonly [YamlPath, FigureValue])[] = [
    ...values.map((value, at) => [[...path, "values", at], value] as const),
    ...(total ? [[[...path, "total"], total] as const] : []),
  ];
  const numbers = (at: YamlPath, text: string | undefined, quotes: readonly string[]): readonly Claim[] =>
    text === undefined ? [] : [{ path: at, text, quotes, only: "numbers" }];
  const quotes = [...values, ...counted, ...(total ? [total] : []), ...(change ? [change] : [])].map(
    (said) => said.quote,
  );
  return [
    ...numbers([...path, "label"], label, [articleText]),
    ...placed.flatMap(([at, value]) => [
      { path: [...at, "unit"], text: value.unit, quotes: [value.quote] },
      ...numbers([...at, "label"], value.label, [articleText]),
      ...numbers([...at, "period"], value.period, [articleText]),
    ]),
    ...numbers([...path, "mismatch"], mismatch, quotes),
    ...notes.flatMap((note, at) => numbers([...path, "notes", at], note, quotes)),
  ];
}
