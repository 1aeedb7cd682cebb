import { exec } from "preact-iso/router";
import { expect, test } from "vitest";
import { repairPath } from "../../../../src/reader/shared/navigation/repairPath";

test.each(["article/%/", "programme/%E0%A4%A/", "article/%ED%A0%80/", "explorer/lieu/%C3/", "%", "a%zz/b"])(
  "an address with a broken letter stays what it was for its reader, and can be read: %s",
  (written) => {
    const path = repairPath(`/${written}`);
    expect(decodeURIComponent(path)).toBe(`/${written}`);
    expect(() => exec(path, "/:one/:two?/:three?", { path: "", query: {}, params: {} })).not.toThrow();
  },
);

test.each(["/", "/article/plan-r%C3%A9gion/", "/actu/article/un/", "/article/a%20b/"])(
  "a sound one stays: %s",
  (path) => {
    expect(repairPath(path)).toBe(path);
  },
);

test.each(["//", "///", "//article/un/"])("no other host is read into %s", (written) => {
  const path = repairPath(written);
  expect(new URL(path, "https://own.example").host).toBe("own.example");
});

test("the former address of « Cette semaine » leads to what has changed", () => {
  expect(repairPath("/semaine/")).toBe("/changements/");
  expect(repairPath("/article/semaine/")).toBe("/article/semaine/");
});
