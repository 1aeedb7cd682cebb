import { useEffect, useState } from "preact/hooks";
import type { Headline } from "../../../../domain/article/article";
import type { TopicId } from "../../../../domain/ids";
import { openStorage, type StorageApi, useWatch, type Watched } from "../../../shared/edition/watching";
import type { HeadlineList, Watch } from "../../../storage";
import { isSameHeadline } from "./isSameHeadline";

const PIECE = 60;
/** Rows loaded before they are needed. */
const AHEAD = 60;

export type Rows = HeadlineList & {
  readonly topic: TopicId | undefined;
  /** Of the edition; `undefined` while unknown. */
  readonly revision: string | undefined;
  /** From the database rather than a prerendered page. */
  readonly isStored: boolean;
};

type Question = {
  readonly topic: TopicId | undefined;
  readonly shown: number;
  readonly revision: string | undefined;
  readonly initial: Rows | undefined;
};

/**
 * Only the first rows are watched: a watch of three thousand would read all of them at every step. Further rows are
 * queried once, and again when the edition changes.
 */
export function useFrontPageHeadlines({ topic, shown, revision, initial }: Question): Watched<Rows> {
  const head = useWatch(topic ?? "", (storage) => watchHead(storage, topic), initial);
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
    // On failure nothing is added: the watch already reports the database's problem.
    grow(decideStart(rows, head.value, revision)).catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [head, rows, shown, revision]);

  // Former rows stay until there are new ones, but never those of another topic.
  if (rows && (rows.topic === topic || head.status !== "failed")) return { status: "ready", value: rows };
  return head.status === "failed" ? head : { status: "loading" };
}

function watchHead(storage: StorageApi, topic: TopicId | undefined): Watch<Rows> {
  const watch = storage.watchHeadlines({ topic, limit: PIECE });
  return {
    subscribe: ({ next, failed }) =>
      watch.subscribe({ next: (list) => next({ ...list, topic, revision: undefined, isStored: true }), failed }),
  };
}

/** The loaded rows if they still start with `head`, else `head` alone. */
export function decideStart(rows: Rows | undefined, head: Rows, revision: string | undefined): Rows {
  const isOtherEdition = rows?.revision !== undefined && revision !== undefined && rows.revision !== revision;
  if (!rows?.isStored || rows.topic !== head.topic || isOtherEdition || !beginsWith(rows.headlines, head.headlines)) {
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

function goOn(storage: StorageApi, rows: Rows): Promise<Rows> {
  const before = rows.headlines.at(-1)?.sortKey;
  return new Promise((resolve, reject) => {
    const stop = storage.watchHeadlines({ topic: rows.topic, limit: PIECE, before }).subscribe({
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
