import { useEffect, useState } from "preact/hooks";
import type { Headline } from "../../../domain/article/article";
import type { ThemeId } from "../../../domain/ids";
import { openStorage, type StorageDoor } from "../../../shared/edition/openStorage";
import { useWatch, type Watched } from "../../../shared/edition/useWatch";
import type { HeadlineList, Watch } from "../../../storage";
import { isSameHeadline } from "./isSameHeadline";

/** Rows to a question. */
const PIECE = 60;
/** Rows that are here before they are wanted. */
const AHEAD = 60;

/** A list, and what it is a list of. */
export type Rows = HeadlineList & {
  readonly theme: ThemeId | undefined;
  /** Of the edition; `undefined` while it is not known. */
  readonly revision: string | undefined;
  /** Comes from the phone's database, not with a prerendered page. */
  readonly isStored: boolean;
};

type Question = {
  readonly theme: ThemeId | undefined;
  readonly shown: number;
  readonly revision: string | undefined;
  /** To begin with. */
  readonly initial: Rows | undefined;
};

/**
 * The headlines of a theme, newest first, `shown` of them and some ahead. Only the first are watched. Those further down
 * are asked for a piece at a time, each piece once, and all anew when the edition is another one: a watch of three
 * thousand rows would read them all at every step.
 */
export function useHeadlines({ theme, shown, revision, initial }: Question): Watched<Rows> {
  const head = useWatch(theme ?? "", (storage) => watchHead(storage, theme), initial);
  const [rows, setRows] = useState(initial);

  useEffect(() => {
    if (head.status !== "ready" || !head.value.isStored) return;
    let isOver = false;
    const grow = async (start: Rows): Promise<void> => {
      const storage = await openStorage();
      let now = start;
      while (!isOver && now.more && now.headlines.length < shown + AHEAD) now = await goOn(storage, now);
      if (!isOver && now !== rows) setRows(now);
    };
    // Rows that can't be read are not shown: the head already said what is the matter with the database.
    grow(decideStart(rows, head.value, revision)).catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [head, rows, shown, revision]);

  // Former rows stay until there are others; there are none of another theme.
  if (rows && (rows.theme === theme || head.status !== "failed")) return { status: "ready", value: rows };
  return head.status === "failed" ? head : { status: "loading" };
}

function watchHead(storage: StorageDoor, theme: ThemeId | undefined): Watch<Rows> {
  const watch = storage.watchHeadlines({ theme, limit: PIECE });
  return {
    subscribe: ({ next, failed }) =>
      watch.subscribe({ next: (list) => next({ ...list, theme, revision: undefined, isStored: true }), failed }),
  };
}

/** The rows that are here, if the head of the list is still theirs; else the head alone. */
export function decideStart(rows: Rows | undefined, head: Rows, revision: string | undefined): Rows {
  const isOtherEdition = rows?.revision !== undefined && revision !== undefined && rows.revision !== revision;
  if (!rows?.isStored || rows.theme !== head.theme || isOtherEdition || !beginsWith(rows.headlines, head.headlines)) {
    return { ...head, revision };
  }
  return rows.revision === undefined && revision !== undefined ? { ...rows, revision } : rows;
}

function beginsWith(rows: readonly Headline[], head: readonly Headline[]): boolean {
  return (
    rows.length >= head.length &&
    head.every((headline, index) => {
      const row = rows[index];
      return row !== undefined && isSameHeadline(row, headline);
    })
  );
}

function goOn(storage: StorageDoor, rows: Rows): Promise<Rows> {
  const before = rows.headlines.at(-1)?.sortKey;
  return new Promise((resolve, reject) => {
    const stop = storage.watchHeadlines({ theme: rows.theme, limit: PIECE, before }).subscribe({
      next: ({ headlines, more }) => {
        stop();
        resolve({ ...rows, headlines: [...rows.headlines, ...headlines], more });
      },
      failed: (problem) => {
        stop();
        reject(problem);
      },
    });
  });
}
