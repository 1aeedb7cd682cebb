import { MAX_SUBJECT_LENGTH } from "../../../../domain/library/records";
import type { Target } from "../../../../domain/library/target";
import { draft, type RecordDraft } from "./draft";

export type About = { readonly target: Target; readonly title?: string };

export function draftSubjects(about: readonly About[]): readonly RecordDraft[] {
  return about.flatMap(({ target, title }) =>
    title === undefined ? [] : [draft("subjects", { id: target, title: title.slice(0, MAX_SUBJECT_LENGTH) })],
  );
}
