import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { countTests, writeCount } from "../../../.ci/countTests.mjs";
import { findChromium, findHeadlessShell } from "../../../.ci/findChromium.mjs";
import { nodeIsSupported, packagesToInstall } from "../../../.ci/needs.mjs";

const range = "^20.19.0 || >=22.12.0";
const read = (path: string) => JSON.parse(readFileSync(resolve(import.meta.dirname, "../../..", path), "utf8"));

test.each([
  ["20.19.0", true],
  ["20.20.2", true],
  ["20.18.9", false],
  ["18.99.0", false],
  ["21.7.0", false],
  ["22.11.0", false],
  ["22.12.0", true],
  ["25.0.0", true],
])("Node %s is supported: %s", (version, expected) => {
  expect(nodeIsSupported(version, range)).toBe(expected);
});

test("a fresh clone needs every package, an installed one none", () => {
  const wanted = read("package-lock.json");
  expect(packagesToInstall(wanted, undefined).length).toBeGreaterThan(50);
  expect(packagesToInstall(wanted, read("node_modules/.package-lock.json"))).toEqual([]);
});

test("a package in another version or with another content is installed again, an optional one is let be", () => {
  const wanted = {
    packages: {
      "": {},
      "node_modules/one": { version: "1.0.0", integrity: "sha512-a" },
      "node_modules/two": { version: "2.0.0", integrity: "sha512-b" },
      "node_modules/three": { version: "3.0.0", integrity: "sha512-c" },
      "node_modules/only-on-a-mac": { version: "1.0.0", integrity: "sha512-d", optional: true },
    },
  };
  const installed = {
    packages: {
      "node_modules/one": { version: "1.0.0", integrity: "sha512-a" },
      "node_modules/two": { version: "2.0.1", integrity: "sha512-b" },
      "node_modules/three": { version: "3.0.0", integrity: "sha512-x" },
    },
  };
  expect(packagesToInstall(wanted, installed)).toEqual(["node_modules/two", "node_modules/three"]);
});

test("takes the Chromium that was asked for, else one in the path, else Playwright's own, and for pages the shell in the path", () => {
  const there =
    (...paths: readonly string[]) =>
    (path: string) =>
      paths.includes(path);
  const none = () => undefined;
  const own = () => "/cache/chrome";
  expect(findChromium({ CHROME_PATH: "/asked", PATH: "/usr/bin" }, there("/usr/bin/chromium"), own)).toBe("/asked");
  expect(findChromium({ PATH: "/a:/b" }, there("/b/chromium", "/a/google-chrome"), own)).toBe("/b/chromium");
  expect(findChromium({ PATH: "/a:/b" }, there("/cache/chrome"), own)).toBe("/cache/chrome");
  expect(findChromium({ PATH: "/a:/b" }, there(), own)).toBeUndefined();
  expect(findChromium({}, there(), none)).toBeUndefined();
  expect(findHeadlessShell({ CHROME_PATH: "/asked", PATH: "/usr/bin" }, there())).toBe("/asked");
  expect(findHeadlessShell({ PATH: "/a:/b" }, there("/b/chromium-headless-shell"))).toBe("/b/chromium-headless-shell");
  expect(findHeadlessShell({ PATH: "/a:/b" }, there("/b/chromium"))).toBeUndefined();
});

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((status) => ({ status })),
});

test("counts tests, and a file that could not be loaded as one failure", () => {
  const report = {
    testResults: [
      file("passed", "passed", "passed", "skipped", "todo"),
      file("failed", "failed", "passed"),
      file("failed"),
    ],
  };
  expect(countTests(report, false)).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test("a run that failed without a failed test, or without a report, never counts as good", () => {
  expect(countTests({ testResults: [file("passed", "passed")] }, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(countTests(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("the last line says how many passed and failed, and how many were skipped when some were", () => {
  expect(writeCount({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  expect(writeCount({ passed: 12, failed: 1, skipped: 3 })).toBe("12 passed, 1 failed, 3 skipped");
});
