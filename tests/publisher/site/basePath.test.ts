import { expect, test } from "vitest";
import { basePath } from "../../../src/publisher/site/basePath";

test("a base path gets both its slashes, however it is written", () => {
  expect(["actu", "/actu", "actu/", "/actu/", "//actu//"].map(basePath)).toEqual(Array(5).fill("/actu/"));
  expect(basePath("journaux/est")).toBe("/journaux/est/");
});

test("without one the application lives at the root", () => {
  expect([undefined, "", "/"].map(basePath)).toEqual(["/", "/", "/"]);
});
