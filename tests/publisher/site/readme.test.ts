import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { securityHeaders } from "../../../src/publisher/site/headers/securityHeaders";

test.each(["Content-Security-Policy", "Referrer-Policy"])("the README's hosting snippets send today's %s", (name) => {
  const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");
  const lines = readme.split("\n").filter((line) => line.includes(name));
  expect(lines).toHaveLength(2); // nginx, Caddy
  for (const line of lines) expect(line).toContain(securityHeaders[name]);
});
