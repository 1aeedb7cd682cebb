import { type Document, isScalar, visit } from "yaml";

type Report = (offset: number, message: string) => void;

/**
 * Finds what keeps a YAML file from being read: aliases, a few of which can stand for a billion texts, and keys that stand
 * twice. The parser's own search for the latter compares each key with each.
 */
export function checkStructure(document: Document, report: Report): void {
  visit(document, {
    Alias(_, { source, range }) {
      report(range?.[0] ?? 0, `"*${source}" repeats what stands elsewhere: write it out.`);
    },
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) report(key.range?.[0] ?? 0, `"${String(key.value)}" must be unique here: remove one.`);
        seen.add(key.value);
      }
    },
  });
}
