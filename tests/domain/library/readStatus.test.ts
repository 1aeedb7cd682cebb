import { expect, test } from "vitest";
import { decideReadStatus } from "../../../src/domain/library/readStatus";

test.each([
  [undefined, "unread"],
  [0, "unread"],
  [0.05, "unread"],
  [0.06, "started"],
  [0.96, "started"],
  [0.97, "read"],
  [1, "read"],
])("an article read to %s is %s, on the front page and in the library alike", (progress, status) => {
  expect(decideReadStatus(progress)).toBe(status);
});
