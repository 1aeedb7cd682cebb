import type { ProgrammeId } from "../../domain/ids";
import { listQuotedArticles } from "../../domain/programmes/listMentions";
import { shareOrDownload } from "../backup/shareOrDownload";
import { openStorage } from "../edition/openStorage";
import type { ValueWords } from "./listValues";
import { readProgrammes } from "./readProgrammes";
import { writeProgrammesCsv } from "./writeProgrammesCsv";

/** `false`: the edition could not be read. */
export async function exportProgrammes(ids: readonly ProgrammeId[], words: ValueWords): Promise<boolean> {
  const programmes = await readProgrammes(ids);
  if (!programmes) return false;
  const articles = [...new Set(programmes.flatMap(listQuotedArticles))];
  const headlines = await (await openStorage()).readHeadlinesOf(articles);
  const titles = new Map(headlines.ok ? headlines.value.map(({ id, title }) => [id, title] as const) : []);
  const text = writeProgrammesCsv(programmes, { ...words, titles, origin: location.origin });
  await shareOrDownload({ name: "programmes.csv", content: new Blob([text], { type: "text/csv" }) });
  return true;
}
