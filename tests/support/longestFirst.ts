import { BaseSequencer, type TestSpecification } from "vitest/node";

/** By what they took: whatever is not here is short. */
const longest = [
  "storage/library/undo.browser",
  "storage/library/damagedRows.browser",
  "edition/largeEdition.browser",
  "e2e/screens/every-screen",
  "e2e/highlights",
  "e2e/listen",
  "e2e/search",
  "e2e/library",
  "e2e/refused-edition",
  "e2e/article-tools",
  "e2e/screens/languages",
  "e2e/app-update",
  "e2e/dossier",
  "e2e/timed/article-long",
  "engines/webkit",
  "e2e/coming-back",
  "e2e/library-survives",
  "e2e/interrupted-install",
  "e2e/programmes",
  "engines/firefox",
  "e2e/front-page",
  "e2e/screens/without-javascript",
  "e2e/screens/narrow",
  "e2e/told-on-its-day",
  "e2e/edition-file",
  "e2e/timed/long-list",
];

/** A long file that begins last would be waited for by a machine that has nothing else to do. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = longest.findIndex((name) => moduleId.endsWith(`tests/${name}.test.ts`));
      return place === -1 ? longest.length : place;
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
