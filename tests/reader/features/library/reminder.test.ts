import { expect, test } from "vitest";
import { decideReminder } from "../../../../src/reader/features/library/reminder";

test.each([
  ["little was changed", 19, 0, false],
  ["much was changed", 20, 0, true],
  ["it was just put away", 20, 20, false],
  ["as much has come to it since", 40, 20, true],
  ["a backup was made since, and little changed", 5, 40, false],
  ["a backup was made since, and much changed", 25, 40, true],
])("reminds of a backup: %s", (_, changes, dismissedAt, expected) => {
  expect(decideReminder(changes, dismissedAt)).toBe(expected);
});
