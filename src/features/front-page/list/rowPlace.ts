/*
 * Where a list was, by a row and not by pixels: rows that were never on the screen are only about as tall as they will
 * be, so a number of pixels leads elsewhere once they are drawn.
 */
export type RowPlace = {
  readonly row: string;
  /** Distance of its top edge from the screen's. */
  readonly top: number;
  /** The reader went from this row to its article. */
  readonly wasOpened: boolean;
};

/** Keeps it in the history entry. */
export function rememberRowPlace(rowPlace: RowPlace): void {
  history.replaceState({ ...history.state, rowPlace }, "");
}

export function recallRowPlace(): RowPlace | undefined {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("rowPlace" in state)) return undefined;
  return isRowPlace(state.rowPlace) ? state.rowPlace : undefined;
}

function isRowPlace(value: unknown): value is RowPlace {
  if (typeof value !== "object" || value === null) return false;
  if (!("row" in value && "top" in value && "wasOpened" in value)) return false;
  return typeof value.row === "string" && typeof value.top === "number" && typeof value.wasOpened === "boolean";
}

/** The row of which `element` is a part or, without one, the first that is in view. */
export function findRowPlace(element: Element | undefined): RowPlace | undefined {
  const row = element?.closest("[data-article]") ?? findFirstInView();
  if (!(row instanceof HTMLElement) || !row.dataset.article) return undefined;
  return { row: row.dataset.article, top: row.getBoundingClientRect().top, wasOpened: element !== undefined };
}

export function findRow(id: string): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`[data-article="${CSS.escape(id)}"]`) ?? undefined;
}

/** Looks down the middle of the screen: a list of thousands is not searched row by row. */
function findFirstInView(): Element | undefined {
  for (let y = 0; y < innerHeight; y += 40) {
    const row = document.elementFromPoint(innerWidth / 2, y)?.closest("[data-article]");
    if (row) return row;
  }
  return undefined;
}
