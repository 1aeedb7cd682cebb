import { MAX_PART_BYTES } from "../../../domain/edition/edition";

/**
 * What the tool reads at most, so that it answers within seconds and in bounded memory, whatever stands in a folder. All
 * are far beyond what somebody writes by hand; `data/README.md` tells them to editors.
 */
export const limits = {
  /** An article. What compiles to more could not be shipped. */
  fileBytes: MAX_PART_BYTES,
  /** A YAML file, or the front matter of an article, in characters. */
  yamlLength: 1_000_000,
  /** A received document. */
  sourceBytes: 16 * 1024 * 1024,
  lineLength: 100_000,
  /** Quotes and lists within each other, in Markdown as in YAML. */
  depth: 20,
  /** Of a line that is nested in YAML, in columns. */
  indentation: 100,
  /** Characters like `*`, `_` and `[` in one paragraph: what the parser tries with them grows with their square. */
  marksInParagraph: 1_000,
  /** The same with those that begin lists, quotes and headings, in one article. */
  marksInArticle: 10_000,
  /** Mistakes told of one file: most follow from the first ones. */
  problemsTold: 50,
} as const;
