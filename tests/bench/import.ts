import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { readRules } from "../../src/publisher/import/rules/ImportRules";
import { measureFeeds } from "./import/measureFeeds";
import {
  measureEncodings,
  measureGofeed,
  measureHostile,
  measureMarkdown,
  measureReadability,
  measureWordPress,
} from "./import/measureOthers";
import { measurePages } from "./import/measurePages";

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { failures: { type: "boolean", default: false }, rules: { type: "string" } },
});
const [folder = "../shared/samples-import"] = positionals;

if (!existsSync(folder)) {
  console.error(`${folder} is missing: name a folder of gold cases, as tests/bench/README.md describes it.`);
  process.exitCode = 2;
} else {
  // Rules as an edition has them, in a folder of their own: `DIR/import/<name>.yaml`.
  const rules =
    values.rules === undefined
      ? []
      : readRules(values.rules, ({ file, line, message }) => console.error(`${file}:${line}: ${message}`));
  const rows = [
    ...measureFeeds(folder),
    ...measurePages(folder, "french-pages", rules),
    ...measurePages(folder, "html-main-text", rules),
    ...measureGofeed(folder),
    ...measureEncodings(folder),
    ...measureWordPress(folder),
    ...measureHostile(folder),
    ...measureMarkdown(folder),
    ...measureReadability(folder),
  ];
  for (const { suite, measure, result } of rows) console.log(`${suite.padEnd(20)} ${measure.padEnd(28)} ${result}`);
  if (values.failures)
    for (const row of rows) for (const failure of row.failures) console.log(`${row.suite}, ${row.measure}: ${failure}`);
}
