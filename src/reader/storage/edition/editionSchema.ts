import type { SchemaVersions } from "../openDatabase";

/**
 * The publisher's database. The number of records is what costs time on a phone, so a part is one record and its
 * headlines are one record, however many articles there are.
 * `pages.*themePositions` holds `topic + "\n" + to` (see `topicPosition`) so that the pages of one topic can be
 * walked in order: IndexedDB has no index that is both compound and multi-entry. The name dates from when topics were
 * called themes.
 */
export const EDITION_VERSIONS: SchemaVersions = [
  { parts: "sha256", pages: "sha256, to, *ids, *themePositions", state: "key" },
];
