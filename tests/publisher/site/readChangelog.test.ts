import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readChangelog } from "../../../src/publisher/site/about/readChangelog";

test("versions come with their day and their changes, newest first as written", () => {
  const text =
    "# Nouveautés\n\nPour qui écrit.\n\n## 0.2.0 (2027-01-02)\n\n- Un.\n- Deux.\n\n## 0.1.0 (2026-11-24)\n- Trois.\n";
  expect(readChangelog(text)).toEqual([
    { version: "0.2.0", day: "2027-01-02", changes: ["Un.", "Deux."] },
    { version: "0.1.0", day: "2026-11-24", changes: ["Trois."] },
  ]);
});

test.each([
  ["a heading without a day", "## 0.1.0\n- Un.", "## version (yyyy-mm-dd)"],
  ["a change over two lines", "## 0.1.0 (2026-11-24)\n- Un\n  et demi.", "« et demi. »".replace("« ", "«   ")],
  ["a version that tells nothing", "## 0.1.0 (2026-11-24)\n\n", "0.1.0 tells nothing"],
])("%s is refused with what is wrong", (_, text, problem) => {
  expect(() => readChangelog(text)).toThrow(problem);
});

test("the application's own changelog can be read, and begins with the version that is built", () => {
  const root = resolve(import.meta.dirname, "../../..");
  const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));
  expect(readChangelog(readFileSync(resolve(root, "CHANGELOG.md"), "utf8"))[0]?.version).toBe(version);
});
