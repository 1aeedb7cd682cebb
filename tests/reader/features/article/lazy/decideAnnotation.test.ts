import { expect, test } from "vitest";
import type { BlockId, HighlightId } from "../../../../../src/domain/ids";
import {
  type AnnotationEvent,
  type AnnotationState,
  decideAnnotation,
  nothingOpen,
} from "../../../../../src/reader/features/article/lazy/annotations/highlights/decideAnnotation";

const quote = {
  exact: "ruche",
  prefix: "",
  suffix: "",
  occursOnce: "quote" as const,
  passages: [{ block: "p-1" as BlockId, start: 0, end: 5 }],
};
const id = "highlight" as HighlightId;
const target = `highlight:${id}` as const;

function after(...events: readonly AnnotationEvent[]): AnnotationState {
  return events.reduce(decideAnnotation, nothingOpen);
}

test("a selection opens its bar, and the bar goes with the selection", () => {
  expect(after({ kind: "selected", quote }).open).toEqual({ kind: "selected", quote });
  expect(after({ kind: "selected", quote }, { kind: "adjusting" }, { kind: "deselected" })).toEqual(nothingOpen);
});

test("a tap opens a highlight, and a tap beside all highlights closes it", () => {
  expect(after({ kind: "tapped", id }).open).toEqual({ kind: "marked", id });
  expect(after({ kind: "tapped", id }, { kind: "tapped", id: undefined }).open).toBeUndefined();
});

test("a tap beside all highlights leaves the bar of a selection open", () => {
  expect(after({ kind: "selected", quote }, { kind: "tapped", id: undefined }).open?.kind).toBe("selected");
});

test("a selection that ends does not close the bar of a highlight", () => {
  expect(after({ kind: "tapped", id }, { kind: "deselected" }).open).toEqual({ kind: "marked", id });
});

test("closing the bar keeps a replacement under way, and leaving gives it up", () => {
  const replacing = [
    { kind: "replacing", id },
    { kind: "selected", quote },
  ] as const;
  expect(after(...replacing, { kind: "closed" })).toEqual({ ...nothingOpen, replacing: id });
  expect(after(...replacing, { kind: "left" })).toEqual(nothingOpen);
});

test("what was edited is still known while its sheet closes", () => {
  const edit = { kind: "note", target } as const;
  expect(after({ kind: "editing", edit }, { kind: "edited" })).toEqual({ ...nothingOpen, edit });
});
