import { indexLibrary, type LibraryIndex, listAnnotations } from "../../domain/library/indexLibrary";
import { emptyLibrary } from "../../domain/library/library";
import type { FollowUp } from "../../domain/library/records";
import { articleTarget, programmeTarget } from "../../domain/library/target";
import type { IndexedDocument } from "../../domain/search/index/documents";
import { openSegment, type Segment } from "../../domain/search/index/openSegment";
import { packSegment } from "../../domain/search/index/packSegment";
import { watchLibrary } from "../storage/library";

/** A library that cannot be read counts as empty, so that the edition can still be searched. */
export function createLibraryIndexCache(): { readonly read: () => Promise<LibraryIndex> } {
  let latest: Promise<LibraryIndex> | undefined;
  const watch = (): Promise<LibraryIndex> =>
    new Promise((resolve) => {
      let isFirst = true;
      const notify = (library: LibraryIndex): void => {
        if (isFirst) resolve(library);
        else latest = Promise.resolve(library);
        isFirst = false;
      };
      watchLibrary().subscribe({
        next: (library) => notify(indexLibrary(library)),
        failed: () => notify(indexLibrary(emptyLibrary)),
      });
    });
  return {
    read() {
      latest ??= watch();
      return latest;
    },
  };
}

/** The reader's notes, highlights, tags and follow-ups as a segment of their own; `undefined` if there are none. */
export function buildLibrarySegment(library: LibraryIndex): Segment | undefined {
  const documents = [...describeTags(library), ...describeAnnotations(library), ...describeFollowUps(library)];
  return documents.length === 0 ? undefined : openSegment(packSegment(documents).buffer);
}

function describeTags({ tags }: LibraryIndex): readonly IndexedDocument[] {
  return tags.map(({ id, name }) => ({ kind: "tag", id, title: name, fields: { title: [name] } }));
}

function describeAnnotations(library: LibraryIndex): readonly IndexedDocument[] {
  return [...listAnnotations(library)].reverse().map(({ target, highlight, note }): IndexedDocument => {
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

function describeFollowUps(library: LibraryIndex): readonly IndexedDocument[] {
  return library.library.followUps.map((followUp): IndexedDocument => {
    const title = library.title(programmeTarget(followUp.id)) ?? "";
    return { kind: "followUp", id: followUp.id, title, fields: { title: [title], body: [writeOwnWords(followUp)] } };
  });
}

/** What the reader wrote about a followed programme. */
export function writeOwnWords({ checklist, note }: FollowUp): string {
  return [...checklist.map(({ text }) => text), note].filter((text) => text !== "").join(" · ");
}
