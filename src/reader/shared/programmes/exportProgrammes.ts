import { identity } from "virtual:edition";
import type { Headline } from "../../../domain/article/article";
import type { ArticleId, ProgrammeId } from "../../../domain/ids";
import { listQuotedArticles } from "../../../domain/programmes/listMentions";
import type { Programme } from "../../../domain/reference/programme";
import { writeCsvTable } from "../../../domain/text/writeCsvTable";
import { readersDay } from "../../../domain/time/days";
import type { Messages } from "../../i18n/fr";
import { type ProgrammeMessages, programmesArea } from "../../i18n/fr/programmes";
import { shareOrDownload } from "../../platform/device/files";
import type { ReadablePage } from "../../worker/fileClient";
import { openStorage, readOnce } from "../edition/watching";
import { paths } from "../navigation/paths";
import { typeset } from "../text/typeset";
import { type Field, listFields, type ValueWords } from "./listValues";

type Titles = ReadonlyMap<ArticleId, string>;

/** As a table. `false`: the edition could not be read. */
export async function exportProgrammes(ids: readonly ProgrammeId[], words: ValueWords): Promise<boolean> {
  const programmes = await readProgrammes(ids);
  if (!programmes) return false;
  const titles = await readQuotedTitles(programmes);
  const text = writeProgrammesCsv(programmes, { ...words, titles, origin: location.origin });
  await shareOrDownload({ name: "programmes.csv", content: new Blob([text], { type: "text/csv" }) });
  return true;
}

/** For a page that any browser shows. Those that the edition has. */
export async function describeProgrammes(
  ids: readonly ProgrammeId[],
  { language, format }: Messages,
): Promise<ReadablePage["programmes"]> {
  await programmesArea.load(language).catch(() => undefined); // falls back to French
  const messages = programmesArea.read(language).programmes;
  const words = { messages, format, today: readersDay(new Date(), identity.publishedOn) };
  const programmes = (await readProgrammes(ids)) ?? [];
  const titles = await readQuotedTitles(programmes);
  return programmes.map((programme) => {
    const fields = listFields(programme, words);
    const { id, name, kind } = programme;
    return {
      id,
      title: typeset(name.value),
      facts: messages.kinds[kind],
      fields: [...fields, listUnspecified(fields, messages), listRemarks(programme, messages)].flatMap(
        ({ label, values }) =>
          values.map(({ value, detail, remark, proofs }) => ({
            label,
            value: [value, detail, remark].flatMap((text) => (text ? typeset(text) : [])).join(" · "),
            quotes: proofs.map(({ quote, article }) => ({
              text: typeset(quote),
              source: typeset(titles.get(article) ?? article),
            })),
          })),
      ),
    };
  });
}

type Row = Pick<Field, "label" | "values">;

/** What no article states, so that nobody looks for it elsewhere. */
function listUnspecified(fields: readonly Field[], { unspecified }: ProgrammeMessages): Row {
  const value = fields.flatMap((field) => (field.isUnspecified ? field.label : [])).join("\u00A0· ");
  return { label: unspecified, values: value ? [{ value, isText: false, proofs: [] }] : [] };
}

/** What the articles leave open. */
function listRemarks({ remarks }: Programme, { toVerify }: ProgrammeMessages): Row {
  return { label: toVerify, values: remarks.map(({ text, proofs }) => ({ value: text, isText: true, proofs })) };
}

async function readQuotedTitles(programmes: readonly Programme[]): Promise<Titles> {
  const articles = [...new Set(programmes.flatMap(listQuotedArticles))];
  const headlines = await (await openStorage()).readHeadlinesOf(articles);
  return new Map(headlines.ok ? headlines.value.map(({ id, title }) => [id, title] as const) : []);
}

/** In the order of `ids`; `undefined` where the edition cannot be read. */
export async function readProgrammes(ids: readonly ProgrammeId[]): Promise<readonly Programme[] | undefined> {
  const all = await readOnce((await openStorage()).watchProgrammes());
  return all ? ids.flatMap((id) => all.find((programme) => programme.id === id) ?? []) : undefined;
}

type CsvSurroundings = ValueWords & {
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
