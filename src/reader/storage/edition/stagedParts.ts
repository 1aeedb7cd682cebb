import type { ArticleId } from "../../../domain/ids";
import type { HeadlinePage } from "../records";
import type { Stored } from "../storageProblem";
import { editionDatabase } from "./editionDatabase";
import type { PartRecord } from "./storedRows";

export function readStoredPartHashes(): Promise<Stored<ReadonlySet<string>>> {
  return editionDatabase.ask(async ({ parts }) => new Set(await parts.toCollection().primaryKeys()));
}

export function readPartBytes(sha256: string): Promise<Stored<ArrayBuffer | null>> {
  return editionDatabase.ask(async ({ parts }) => (await parts.get(sha256))?.bytes ?? null);
}

/** Reads several parts at once, in the order asked: a tenth faster than one by one. */
export function readBytesOfParts(sha256s: readonly string[]): Promise<Stored<readonly (ArrayBuffer | null)[]>> {
  return editionDatabase.ask(async ({ parts }) =>
    (await parts.bulkGet([...sha256s])).map((part) => part?.bytes ?? null),
  );
}

export function readHeadlinePages(sha256s: readonly string[]): Promise<Stored<readonly HeadlinePage[]>> {
  return editionDatabase.ask(async ({ pages }) =>
    (await pages.bulkGet([...sha256s])).filter((page) => page !== undefined),
  );
}

/** The parts that have these articles. */
export function findPartsOf(ids: readonly ArticleId[]): Promise<Stored<ReadonlySet<string>>> {
  return editionDatabase.ask(
    async ({ pages }) =>
      new Set(
        await pages
          .where("ids")
          .anyOf([...ids])
          .primaryKeys(),
      ),
  );
}

export function dropParts(sha256s: readonly string[]): Promise<Stored<void>> {
  return editionDatabase.ask(({ parts }) => parts.bulkDelete([...sha256s]));
}

let waiting: PartRecord[] = [];
let writing: Promise<Stored<void>> = Promise.resolve({ ok: true, value: undefined });

/**
 * Parts that come while others are being written go together into the next transaction, which costs more than the bytes
 * in it. They have one answer.
 */
export function stagePart(sha256: string, bytes: ArrayBuffer): Promise<Stored<void>> {
  waiting.push({ sha256, bytes });
  if (waiting.length === 1) {
    writing = writing.then(() => {
      const some = waiting;
      waiting = [];
      return editionDatabase.ask(async ({ parts }) => {
        await parts.bulkPut(some);
      });
    });
  }
  return writing;
}
