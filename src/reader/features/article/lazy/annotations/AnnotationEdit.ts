import type { Target } from "../../../../../domain/library/target";

export type AnnotationEdit = { readonly kind: "note" | "tags"; readonly target: Target };
