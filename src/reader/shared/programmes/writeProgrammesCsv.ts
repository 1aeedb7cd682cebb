import type { Headline } from "../../../domain/article/article";
import type { Programme } from "../../../domain/reference/programme";
import { writeCsvTable } from "../../../domain/text/writeCsvTable";
import { paths } from "../navigation/paths";
import { listFields, type ValueWords } from "./listValues";

export type CsvSurroundings = ValueWords & {
  readonly titles: ReadonlyMap<Headline["id"], string>;
  /** Of the site: `https://example.org`. */
  readonly origin: string;
};

/** A row for each sentence, so that every value stands beside the words that say it and the article that they are in. */
export function writeProgrammesCsv(programmes: readonly Programme[], surroundings: CsvSurroundings): string {
  const { messages, titles, origin } = surroundings;
  const { columns } = messages.csv;
  const rows = programmes.flatMap((programme) => {
    const { id, name } = programme;
    const own = [name.value, origin + paths.programme(id)];
    return listFields(programme, surroundings).flatMap(({ label, values }) =>
      values.flatMap(({ value, detail = "", remark = "", proofs }) => {
        const said = [...own, label, value, detail, remark];
        if (proofs.length === 0) return [[...said, "", "", ""]];
        return proofs.map(({ article, quote }) => [
          ...said,
          quote,
          titles.get(article) ?? article,
          origin + paths.article(article),
        ]);
      }),
    );
  });
  const { programme, address, field, value, detail, toVerify, quote, article, articleAddress } = columns;
  return writeCsvTable([[programme, address, field, value, detail, toVerify, quote, article, articleAddress], ...rows]);
}
