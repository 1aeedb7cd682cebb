import { expect, test } from "vitest";
import { decideStage } from "../../../src/features/front-page/list/decideStage";

test.each([
  [0, "unread"],
  [0.05, "unread"],
  [0.06, "started"],
  [0.96, "started"],
  [0.97, "read"],
  [1, "read"],
])("an article seen to %f is %s", (share, stage) => {
  expect(decideStage(share)).toBe(stage);
});
