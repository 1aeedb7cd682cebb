import { readEntry, writeEntry } from "../../../shared/navigation/entryMemory";

/*
 * Where a list was, by a row and not by pixels: rows that were never on the screen are only about as tall as they will
 * be, so a number of pixels leads elsewhere once they are drawn.
 */
export type RowPosition = {
  readonly row: string;
  /** Distance of its top edge from the top of the screen. */
  readonly top: number;
  readonly wasOpened: boolean;
};

export function rememberRowPosition(rowPosition: RowPosition): void {
  writeEntry({ rowPosition });
}

export function recallRowPosition(): RowPosition | undefined {
  const rowPosition = readEntry("rowPosition");
  return isRowPlace(rowPosition) ? rowPosition : undefined;
}

function isRowPlace(value: unknown): value is RowPosition {
  if (typeof value !== "object" || value === null) return false;
  if (!("row" in value && "top" in value && "wasOpened" in value)) return false;
  return typeof value.row === "string" && typeof value.top === "number" && typeof value.wasOpened === "boolean";
}

export function findRowPosition(element: Element | undefined): RowPosition | undefined {
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
