import type { Target } from "../../../../domain/library/target";

/** What the reader writes, and about what: the article, or a passage of it. */
export type AnnotationEdit = { readonly kind: "note" | "tags"; readonly target: Target };
