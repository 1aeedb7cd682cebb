import { expect, test } from "vitest";
import { lowerScripts } from "../../../src/publisher/site/chunks/deprioritiseScripts";

test("modules wait for the text; the style sheet, the fonts and the data do not", () => {
  const html = [
    '<script type="module" crossorigin src="/a.js"></script>',
    '<link rel="modulepreload" crossorigin href="/b.js">',
    '<link rel="stylesheet" crossorigin href="/c.css">',
    '<link rel="preload" as="font" href="/d.woff2">',
    '<script type="application/json" id="page">{}</script>',
  ];
  const lowered = lowerScripts(html.join("\n")).split("\n");
  expect(lowered[0]).toBe('<script type="module" fetchpriority="low" crossorigin src="/a.js"></script>');
  expect(lowered[1]).toBe('<link rel="modulepreload" fetchpriority="low" crossorigin href="/b.js">');
  expect(lowered.slice(2)).toEqual(html.slice(2));
});
