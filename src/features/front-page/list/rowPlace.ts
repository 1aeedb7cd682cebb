/*
 * A list's position by row instead of pixels: the heights of rows that were never rendered are estimates, so a pixel
 * position is wrong once they are rendered.
 */
export type RowPlace = {
  readonly row: string;
  /** Distance of its top edge from the top of the screen. */
  readonly top: number;
  /** The reader opened this row's article. */
  readonly wasOpened: boolean;
};

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

/** The row that contains `element`, or else the first one in view. */
export function findRowPlace(element: Element | undefined): RowPlace | undefined {
  const row = element?.closest("[data-article]") ?? findFirstInView();
  if (!(row instanceof HTMLElement) || !row.dataset.article) return undefined;
  return { row: row.dataset.article, top: row.getBoundingClientRect().top, wasOpened: element !== undefined };
}

export function findRow(id: string): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`[data-article="${CSS.escape(id)}"]`) ?? undefined;
}

/** Probes down the middle of the screen, because searching thousands of rows would be slow. */
function findFirstInView(): Element | undefined {
  for (let y = 0; y < innerHeight; y += 40) {
    const row = document.elementFromPoint(innerWidth / 2, y)?.closest("[data-article]");
    if (row) return row;
  }
  return undefined;
}
