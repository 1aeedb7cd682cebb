import type { ExportedItem, ExportedPassage } from "./ExportedItem";

/** W3C Web Annotations (https://www.w3.org/TR/annotation-model/), which other programs locate by their text. */
export function writeAnnotations(items: readonly ExportedItem[], title: string): string {
  const annotations = items.flatMap((item) => [
    ...item.passages.map((passage) => writePassage(item, passage)),
    ...(item.note ? [writeNote(item, item.note)] : []),
  ]);
  return `${JSON.stringify(
    {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "AnnotationCollection",
      label: title,
      total: annotations.length,
      first: { type: "AnnotationPage", startIndex: 0, items: annotations },
    },
    null,
    2,
  )}\n`;
}

function writePassage({ url }: ExportedItem, passage: ExportedPassage) {
  const { id, quote, colour, tags, note, createdAt, updatedAt } = passage;
  const bodies = [
    ...(note === null ? [] : [{ type: "TextualBody", purpose: "commenting", format: "text/plain", value: note }]),
    ...tags.map((value) => ({ type: "TextualBody", purpose: "tagging", value })),
  ];
  const selectors = [
    { type: "TextQuoteSelector", exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    ...quote.passages.map(({ block, start, end }) => ({
      type: "FragmentSelector",
      value: block,
      refinedBy: { type: "TextPositionSelector", start, end },
    })),
  ];
  return {
    id: `urn:uuid:${id}`,
    type: "Annotation",
    motivation: note === null ? "highlighting" : "commenting",
    created: createdAt,
    modified: updatedAt,
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: { source: url, styleClass: colour, selector: selectors },
  };
}

function writeNote({ url, target }: ExportedItem, note: NonNullable<ExportedItem["note"]>) {
  return {
    id: `${url}#${target}`,
    type: "Annotation",
    motivation: "commenting",
    created: note.createdAt,
    modified: note.updatedAt,
    body: [{ type: "TextualBody", purpose: "commenting", format: "text/plain", value: note.text }],
    target: url,
  };
}
