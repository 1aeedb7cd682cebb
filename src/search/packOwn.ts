import { listRemarks } from "../domain/library/indexLibrary";
import { articleTarget } from "../domain/library/target";
import type { IndexedDocument } from "../domain/search/index/indexedDocument";
import { openSegment, type Segment } from "../domain/search/index/openSegment";
import { packSegment } from "../domain/search/index/packSegment";
import type { KeptLibrary } from "./keepLibrary";

/** The reader's own notes, marked passages and tags as one more segment; `undefined` when there are none. */
export function packOwn(library: KeptLibrary): Segment | undefined {
  const documents = [...describeTags(library), ...describeRemarks(library)];
  return documents.length === 0 ? undefined : openSegment(packSegment(documents).buffer);
}

function describeTags({ tags }: KeptLibrary): readonly IndexedDocument[] {
  return tags.map(({ id, name }) => ({ kind: "tag", id, title: name, fields: { title: [name] } }));
}

/** Oldest first, as the articles. */
function describeRemarks(library: KeptLibrary): readonly IndexedDocument[] {
  return [...listRemarks(library)].reverse().map(({ target, highlight, note }): IndexedDocument => {
    const about = highlight ? articleTarget(highlight.article) : target;
    return {
      kind: "note",
      id: target,
      about,
      title: library.title(about) ?? "",
      fields: {
        body: [...(note ? [note.text] : []), ...(highlight ? [highlight.quote.exact] : [])],
        names: library.tagsOn(target).map(({ name }) => name),
      },
    };
  });
}
