import { expect, test } from "vitest";
import { decideLibraryHealth } from "../../../../src/reader/shared/backup/decideLibraryHealth";

const saved = "2026-11-28T08:00:00.000Z";

test.each([
  ["an empty library has nothing to lose", null, 0, true, "empty"],
  ["readings alone are not called saved where there is no backup", null, 0, false, "onlyReadings"],
  ["a library is called saved when a backup has every change", saved, 0, false, "safe"],
  ["a change since the last backup can be lost", saved, 2, false, "risky"],
  ["a change without any backup can be lost", null, 1, false, "risky"],
] as const)("%s", (_, lastBackupAt, changes, isEmpty, health) => {
  expect(decideLibraryHealth({ lastBackupAt, changes }, isEmpty)).toBe(health);
});
