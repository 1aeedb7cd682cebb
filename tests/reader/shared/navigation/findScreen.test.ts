import { expect, test } from "vitest";
import { findScreen } from "../../../../src/reader/shared/navigation/findScreen";

test.each([
  ["", "frontPage"],
  ["article/un/", "article"],
  ["article/un", "article"],
  ["programme/un/", "programme"],
  ["explorer/lieu/metz/", "explorer"],
  ["hors-ligne/", "offline"],
])("« %s » is a screen of ours", (address, name) => {
  expect(findScreen(address)).toBe(name);
});

test.each(["actu/", "actu/article/un/", "article/", "article/un/deux/", "explorateur/", "_ui"])(
  "« %s » is none: it may be another publisher's",
  (address) => {
    expect(findScreen(address)).toBeUndefined();
  },
);
