import { expect, test } from "vitest";
import { decideMorph } from "../../src/app/decideMorph";

test.each([
  ["/", "/article/un", { kind: "open", article: "/article/un/" }],
  ["/article/un", "/", { kind: "close", article: "/article/un/" }],
  ["/", "/contacts", undefined],
  ["/article/un", "/article/deux", undefined],
  ["/hors-ligne", "/article/un", undefined],
  ["/", "/", undefined],
])("from %s to %s", (from, to, expected) => {
  expect(decideMorph(from, to)).toEqual(expected);
});
