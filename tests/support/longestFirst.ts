import { BaseSequencer, type TestSpecification } from "vitest/node";

/** By what they took: whatever is not here is short. `app-update` makes the build that `narrow` needs, too. */
const longest = [
  "e2e/app-update",
  "e2e/screens/every-screen",
  "e2e/timed/article-long",
  "e2e/highlights",
  "engines/firefox",
  "e2e/timed/long-list",
  "e2e/listen",
  "e2e/sub-path",
  "e2e/interrupted-install",
  "e2e/told-on-its-day",
  "e2e/library",
  "e2e/search",
  "e2e/article-tools",
  "e2e/poisoned-first-visit",
  "e2e/refused-edition",
  "e2e/library-survives",
  "engines/chromium",
  "engines/webkit",
  "e2e/old-phone",
  "e2e/screens/without-javascript",
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
