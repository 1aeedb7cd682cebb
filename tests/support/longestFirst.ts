import { BaseSequencer, type TestSpecification } from "vitest/node";

/** By what they took: whatever is not here is short. */
const longest = [
  "worker/createCopyClient.browser",
  "storage/library/restore.browser",
  "worker/createSearchClient.browser",
  "storage/library/damagedRows.browser",
  "storage/library/undo.browser",
  "e2e/screens/every-screen",
  "e2e/search",
  "e2e/highlights",
  "e2e/refused-edition",
  "e2e/listen",
  "engines/firefox",
  "e2e/library",
  "e2e/app-update",
  "e2e/article-tools",
  "e2e/timed/article-long",
  "e2e/screens/languages",
  "e2e/interrupted-install",
  "engines/webkit",
  "e2e/library-survives",
  "e2e/late-parts",
  "e2e/edition-file",
  "e2e/programmes",
  "e2e/dossier",
  "e2e/screens/narrow",
  "e2e/coming-back",
  "e2e/told-on-its-day",
  "e2e/front-page",
  "e2e/screens/without-javascript",
  "e2e/timed/long-list",
  "e2e/installable",
  "e2e/poisoned-first-visit",
  "e2e/sub-path",
  "e2e/explorer",
  "e2e/repair",
  "e2e/screens/accessible",
  "e2e/timed/programmes-many",
  "e2e/phone",
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
