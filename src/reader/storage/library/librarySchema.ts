import type { SchemaVersions } from "../openDatabase";

/** The reader's own database. Upgrades are additive and may run twice: nothing a reader did is ever dropped. */
export const LIBRARY_VERSIONS: SchemaVersions = [
  { readingStates: "articleId, updatedAt" },
  {
    bookmarks: "id",
    tags: "id",
    taggings: "id, tag, target",
    highlights: "id, article",
    notes: "id",
    followUps: "id",
    views: "id",
    subjects: "id",
    meta: "key",
  },
];
