import { type Document, isMap, isScalar, Scalar, visit } from "yaml";

type Report = (offset: number, message: string) => void;

/** Finds texts of a YAML file that a comma cut in two, and unpaired quotation marks or brackets. */
export function checkWriting(document: Document, source: string, report: Report): void {
  // What an imported article is called is its source's own writing.
  const isImported = isMap(document.contents) && document.contents.has("origin");
  visit(document, {
    Pair(_, { key, value }, path) {
      if (!isScalar(key)) return undefined;
      if (isImported && path.length <= 2 && (key.value === "title" || key.value === "origin")) return visit.SKIP;
      const parent = path.at(-1);
      if (isMap(parent) && parent.flow && value === null && key.range) report(key.range[0], CUT_ADVICE);
      // A quote is the article's own words and may begin or end anywhere in them.
      return isScalar(value) && (key.value === "quote" || key.value === "words") ? visit.SKIP : undefined;
    },
    Seq(_, sequence) {
      if (!sequence.flow || sequence.items.length < 2) return;
      const cut = sequence.items.find((item) => isScalar(item) && isCuttable(item, source));
      if (isScalar(cut) && cut.range) report(cut.range[0], CUT_ADVICE);
    },
    Scalar(key, { value, range }) {
      if (typeof value === "string" && value.trim().includes("\n") && range) {
        report(range[0], "This text has several lines: write it on one.");
        return;
      }
      const mark = typeof value === "string" && key !== "key" ? findUnpairedMark(value) : undefined;
      if (mark === undefined || !range) return;
      report(
        range[0],
        `This text has a "${mark}" without its other half: add it, or put the text in quotes if it was cut.`,
      );
    },
  });
}

const CUT_ADVICE =
  'Between brackets a comma ends a text: put it in quotes, or write each text of the list on a line of its own after "- ".';

/** Words with spaces may have been one text with the previous entry; a comma without a space stood in a number. */
function isCuttable({ type, value, range }: Scalar, source: string): boolean {
  if (type !== Scalar.PLAIN || typeof value !== "string") return false;
  const before = source[(range?.[0] ?? 0) - 1];
  return /\s/u.test(value) || before === ",";
}

const MARKS: readonly (readonly [string, string])[] = [
  ["«", "»"],
  ["(", ")"],
];

/** The first mark that opens and does not close, or closes and did not open. */
function findUnpairedMark(text: string): string | undefined {
  for (const [opening, closing] of MARKS) {
    let depth = 0;
    for (const character of text) {
      if (character === opening) depth++;
      if (character === closing) depth--;
      if (depth < 0) return closing;
    }
    if (depth > 0) return opening;
  }
  return undefined;
}
