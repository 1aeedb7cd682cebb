import type { Headline } from "../../domain/article/article";
import type { AboutPart } from "../../domain/edition/edition";
import type { ArticleId } from "../../domain/ids";
import type { HeadlinePage, InstalledEdition } from "../records";

export type PageRecord = HeadlinePage & {
  readonly ids: readonly ArticleId[];
  readonly themePositions: readonly string[];
};
export type InstalledRecord = InstalledEdition & { readonly key: "installed" };
/** `changes` is decoded where it is read. */
export type ChangesRecord = { readonly key: string; readonly changes: unknown };

/*
 * Rows go on calling topics themes, as the first version of this database did: nothing has to be rewritten on a phone,
 * and a tab that still runs the application of before can read what this one installs.
 */
type WithThemes<T extends { readonly topics: unknown }> = Omit<T, "topics"> & { readonly themes: T["topics"] };
export type StoredPage = Omit<PageRecord, "headlines"> & { readonly headlines: readonly WithThemes<Headline>[] };
export type StoredInstalled = Omit<InstalledRecord, "about"> & { readonly about: WithThemes<AboutPart> };

export function writePageRow({ headlines, ...page }: PageRecord): StoredPage {
  return { ...page, headlines: headlines.map(({ topics, ...headline }) => ({ ...headline, themes: topics })) };
}

/** Dexie asks also where it found nothing. */
export function readPageRow(row: StoredPage | undefined): PageRecord | undefined {
  if (!row) return undefined;
  return { ...row, headlines: row.headlines.map(({ themes, ...headline }) => ({ ...headline, topics: themes })) };
}

export function writeInstalledRow({ about: { topics, ...about }, ...installed }: InstalledRecord): StoredInstalled {
  return { ...installed, about: { ...about, themes: topics } };
}

/** What editions changed is in the same table, and stays as it is. */
export function readInstalledRow(
  row: StoredInstalled | ChangesRecord | undefined,
): InstalledRecord | ChangesRecord | undefined {
  if (!row || "changes" in row) return row;
  const { themes, ...about } = row.about;
  return { ...row, about: { ...about, topics: themes } };
}
