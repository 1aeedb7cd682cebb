import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { headerRules } from "../../../src/publisher/site/headers/headerRules";
import { matchHeaders, readHeadersFile, writeHeadersFile } from "../../../src/publisher/site/headers/headersFile";
import { securityHeaders, writeMetaPolicy } from "../../../src/publisher/site/headers/securityHeaders";
import { bootScriptHash } from "../../../src/publisher/site/prerender/bootScript";

const policy = securityHeaders["Content-Security-Policy"] ?? "";

test("the policy refuses everything that is not named, inline code and string-made scripts first of all", () => {
  const directives = policy.split("; ");
  expect(directives).toContain("default-src 'none'");
  expect(directives).toContain(`script-src 'self' ${bootScriptHash}`);
  expect(directives).toContain("require-trusted-types-for 'script'");
  expect(directives).toContain("trusted-types app");
  expect(policy.replace("style-src 'self' 'unsafe-inline'", "")).not.toMatch(/unsafe|https?:|\*/);
});

test("a page's own policy says the same as the header, and admits only the styles that stand in the page", () => {
  const inPage = writeMetaPolicy(["p{}", "a{}"]).split("; ");
  expect(policy.split("; ").filter((directive) => !inPage.includes(directive))).toEqual([
    "style-src 'self' 'unsafe-inline'",
    "frame-ancestors 'none'", // browsers ignore it in a page
  ]);
  const hashOf = (style: string) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
  expect(inPage).toContain(`style-src 'self' ${hashOf("p{}")} ${hashOf("a{}")}`);
  expect(writeMetaPolicy([])).toContain("style-src 'self';");
});

test("what is written for hosts is what is read back", () => {
  const rules = headerRules("/actu/");
  expect(readHeadersFile(writeHeadersFile(rules))).toEqual(rules);
});

test("comments and blank lines in a hand-written file are passed over", () => {
  expect(readHeadersFile("# ours\n\n/*\n  # why\n  X-One: a: b\n\n/b\n\tX-Two: c\r\n")).toEqual([
    { pattern: "/*", headers: { "X-One": "a: b" } },
    { pattern: "/b", headers: { "X-Two": "c" } },
  ]);
});

test("a pattern is literal but for its stars", () => {
  const rules = [{ pattern: "/a.b/*.part", headers: { X: "1" } }];
  expect(matchHeaders(rules, "/a.b/0123.part")).toEqual({ X: "1" });
  for (const path of ["/aXb/0123.part", "/a.b/0123.parts", "/x/a.b/0123.part"])
    expect(matchHeaders(rules, path)).toEqual({});
});

test("no address gets one header from two rules: some hosts would send both values", () => {
  const addresses = [
    "",
    "index.html",
    "sw.js",
    "manifest.webmanifest",
    "assets/a.js",
    "edition/manifest.json",
    "edition/0.part",
  ];
  for (const base of ["/", "/actu/"]) {
    for (const address of addresses) {
      const names = headerRules(base)
        .filter((rule) => Object.keys(matchHeaders([rule], base + address)).length > 0)
        .flatMap(({ headers }) => Object.keys(headers));
      expect([address, names]).toEqual([address, [...new Set(names)]]);
    }
  }
});
