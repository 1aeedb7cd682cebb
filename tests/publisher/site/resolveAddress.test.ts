import { expect, test } from "vitest";
import { resolveAddress } from "../../../src/publisher/site/server/resolveAddress";

test("a folder's address means its page, the base's own address included", () => {
  expect(resolveAddress("/actu/", "/actu/")).toEqual({ kind: "file", path: "index.html" });
  expect(resolveAddress("/contacts/", "/")).toEqual({ kind: "file", path: "contacts/index.html" });
  expect(resolveAddress("/actu", "/actu/")).toEqual({ kind: "redirect", to: "/actu/" });
});

test("letters beyond ASCII arrive as they are meant", () => {
  expect(resolveAddress("/%C3%A9t%C3%A9.txt", "/")).toEqual({ kind: "file", path: "été.txt" });
});

test.each([
  "//evil.example/contacts",
  "/a//b",
  "/a%5c..%5cb",
  "/a/../b",
  "/%2e%2e/b",
  "/%00",
  "/%",
  "/.git/config",
  "/_headers",
])("%s names nothing", (pathname) => {
  expect(resolveAddress(pathname, "/")).toEqual({ kind: "outside" });
});
