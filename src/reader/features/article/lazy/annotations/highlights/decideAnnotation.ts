import type { HighlightId } from "../../../../../../domain/ids";
import type { Quote } from "../../../../../../domain/library/records";
import type { Target } from "../../../../../../domain/library/target";

export type AnnotationEdit = { readonly kind: "note" | "tags"; readonly target: Target };

export type AnnotationState = {
  /** What the bar at the bottom is about. */
  readonly open:
    | { readonly kind: "selected"; readonly quote: Quote }
    | { readonly kind: "marked"; readonly id: HighlightId }
    | undefined;
  readonly isAdjusting: boolean;
  /** The highlight for which the reader is looking for another passage. */
  readonly replacing: HighlightId | undefined;
  /** Kept after editing has ended, so that the sheet can close with its contents. */
  readonly edit: AnnotationEdit | undefined;
  readonly isEditing: boolean;
};

export type AnnotationEvent =
  | { readonly kind: "selected"; readonly quote: Quote }
  | { readonly kind: "deselected" }
  /** In the text; `undefined`: beside every highlight. */
  | { readonly kind: "tapped"; readonly id: HighlightId | undefined }
  | { readonly kind: "shown"; readonly id: HighlightId }
  | { readonly kind: "adjusting" }
  | { readonly kind: "editing"; readonly edit: AnnotationEdit }
  | { readonly kind: "edited" }
  | { readonly kind: "replacing"; readonly id: HighlightId }
  | { readonly kind: "closed" }
  /** Gives up a replacement as well. */
  | { readonly kind: "left" };

export const nothingOpen: AnnotationState = {
  open: undefined,
  isAdjusting: false,
  replacing: undefined,
  edit: undefined,
  isEditing: false,
};

export function decideAnnotation(state: AnnotationState, event: AnnotationEvent): AnnotationState {
  switch (event.kind) {
    case "selected":
      return { ...state, open: { kind: "selected", quote: event.quote } };
    case "deselected":
      return state.open?.kind === "selected" ? { ...state, open: undefined, isAdjusting: false } : state;
    case "tapped":
      if (event.id) return { ...state, open: { kind: "marked", id: event.id } };
      return state.open?.kind === "marked" ? { ...state, open: undefined } : state;
    case "shown":
      return { ...state, open: { kind: "marked", id: event.id } };
    case "adjusting":
      return { ...state, isAdjusting: true };
    case "editing":
      return { ...state, edit: event.edit, isEditing: true };
    case "edited":
      return { ...state, isEditing: false };
    case "replacing":
      return { ...state, replacing: event.id, open: undefined };
    case "closed":
      return { ...state, open: undefined, isAdjusting: false };
    case "left":
      return { ...state, open: undefined, isAdjusting: false, replacing: undefined };
  }
}
