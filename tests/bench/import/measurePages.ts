import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { convertHtml } from "../../../src/publisher/import/html/convertHtml";
import { textOfMarkdown } from "../../../src/publisher/import/html/writeMarkdown";
import { type PageRules, readPage } from "../../../src/publisher/import/page/readPage";
import type { SourceRules } from "../../../src/publisher/import/rules/ImportRules";
import { readDay } from "../../../src/publisher/import/sources/readDay";
import { decodeBytes } from "../../../src/publisher/import/text/decodeBytes";
import type { Row } from "./Row";
import { BytesSchema, readCases } from "./readCases";

const AnnotatedSchema = v.object({
  name: v.optional(v.string()),
  file: v.optional(v.string()),
  bytes: v.optional(BytesSchema),
  url: v.string(),
  title: v.nullish(v.string(), ""),
  date: v.nullish(v.string(), ""),
  with: v.array(v.string()),
  without: v.array(v.string()),
});
type Annotated = v.InferOutput<typeof AnnotatedSchema>;

/**
 * Whole pages with sentences that must and must not be in the text; counted as trafilatura's own evaluation does.
 * `rules`: of a data folder, for the pages of the hosts that they are from.
 */
export function measurePages(folder: string, suite: string, rules: readonly SourceRules[] = []): readonly Row[] {
  const cases = readCases(folder, suite, AnnotatedSchema);
  if (cases.length === 0) return [];
  const judged = cases.map((page) => judge(page, bytesOf(folder, page)));
  const ruled = new Map(
    cases.flatMap((page) => {
      const own = rulesOf(page, rules);
      return own === undefined ? [] : [[page, judge(page, bytesOf(folder, page), own)] as const];
    }),
  );
  const withRules = judged.map((each) => ruled.get(each.page) ?? each);
  const isClean = (page: Judged) => page.wrong.length === 0;
  const sum = (pick: (page: Judged) => number) => judged.reduce((total, page) => total + pick(page), 0);
  const found = sum(({ page, missing }) => page.with.length - missing.length);
  const missing = sum((page) => page.missing.length);
  const wrong = sum((page) => page.wrong.length);
  const recall = found / (found + missing);
  const precision = found / (found + wrong);
  const clean = judged.filter(isClean).length;
  const dated = judged.filter(({ page }) => readDay(page.date) !== undefined);
  return [
    {
      suite,
      measure: "main text",
      result: `F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`,
      failures: judged.flatMap(tellDifference),
    },
    { suite, measure: "clean pages", result: share(clean, judged.length), failures: [] },
    ...(ruled.size === 0
      ? []
      : [
          {
            suite,
            measure: "clean pages with rules",
            result: `${share(withRules.filter(isClean).length, judged.length)}, ${ruled.size} of them by rules`,
            failures: [...ruled.values()].flatMap(tellDifference),
          },
        ]),
    {
      suite,
      measure: "titles",
      result: share(judged.filter((page) => page.isTitleRight).length, judged.length),
      failures: judged.flatMap((page) =>
        page.isTitleRight ? [] : [`${nameOf(page.page)}: “${page.title}” is not “${page.page.title}”`],
      ),
    },
    {
      suite,
      measure: "days",
      result: `${share(dated.filter(({ day, page }) => day === readDay(page.date)).length, dated.length)}, ${dated.filter(({ day }) => day === undefined).length} not found`,
      failures: dated.flatMap(({ day, page }) =>
        day === readDay(page.date) ? [] : [`${nameOf(page)}: ${day} is not ${page.date}`],
      ),
    },
  ];
}

type Judged = {
  readonly page: Annotated;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
  readonly title: string;
  readonly isTitleRight: boolean;
  readonly day: string | undefined;
};

function rulesOf({ url }: Annotated, rules: readonly SourceRules[]): PageRules | undefined {
  const { host } = new URL(url);
  return rules.find((source) => source.rules.from.some((from) => URL.canParse(from) && new URL(from).host === host))
    ?.rules;
}

function tellDifference({ page, missing, wrong }: Judged): readonly string[] {
  if (missing.length + wrong.length === 0) return [];
  return [`${nameOf(page)}: missing ${JSON.stringify(missing)}, too much ${JSON.stringify(wrong)}`];
}

function judge(page: Annotated, bytes: Uint8Array, rules?: PageRules): Judged {
  const { item } = readPage(decodeBytes(bytes), page.url, rules);
  const html = item.content.kind === "html" ? item.content.html : "";
  // A reader sees both; the body does not repeat the title.
  const body = textOfMarkdown(convertHtml(html, { base: page.url, title: item.title }).blocks);
  const text = squeeze(`${item.title ?? ""}\n${body}`);
  const title = squeeze(item.title ?? "");
  return {
    page,
    missing: page.with.filter((sentence) => !text.includes(squeeze(sentence))),
    wrong: page.without.filter((sentence) => squeeze(body).includes(squeeze(sentence))),
    title,
    isTitleRight: page.title === null || page.title === "" || squeeze(page.title) === title,
    day: readDay(item.published),
  };
}

function bytesOf(folder: string, { bytes, file }: Annotated): Uint8Array {
  if (bytes !== undefined) return bytes;
  const path = [folder, join(folder, ".."), join(folder, "../samples"), join(folder, "samples")]
    .map((place) => join(place, file ?? ""))
    .find((place) => existsSync(place));
  return path === undefined ? new Uint8Array() : readFileSync(path);
}

function nameOf({ name, file }: Annotated): string {
  return name ?? file ?? "?";
}

/** Marks and kinds of spaces differ between an annotation and a page; words do not. */
function squeeze(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2019\u2018]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

export function share(right: number, all: number): string {
  return `${right}/${all} (${all === 0 ? "—" : `${((100 * right) / all).toFixed(1)} %`})`;
}
