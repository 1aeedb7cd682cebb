/*
 * What can happen to the edition's rows on a phone that nobody of ours did: a broken disk, a half-done repair by the
 * browser, another hand. `row` is the stored row; a damage changes it, or answers `null` for one that is gone.
 */
export type EditionDamage = { readonly table: "parts" | "pages" | "state"; readonly change: string };

export const EDITION_DAMAGES: Readonly<Record<string, EditionDamage>> = {
  "a byte of every part turned": {
    table: "parts",
    change: "{ const bytes = new Uint8Array(row.bytes.slice(0)); bytes[40] ^= 255; row.bytes = bytes.buffer; }",
  },
  "every part cut": { table: "parts", change: "row.bytes = row.bytes.slice(0, row.bytes.byteLength / 2);" },
  "every part emptied": { table: "parts", change: "row.bytes = new ArrayBuffer(0);" },
  "every part a text": { table: "parts", change: "row.bytes = 'x';" },
  "every part without bytes": { table: "parts", change: "delete row.bytes;" },
  "every part gone": { table: "parts", change: "row = null;" },
  "headlines gone": { table: "pages", change: "row = null;" },
  "headlines of the wrong type": { table: "pages", change: "row.headlines = 12;" },
  "headlines without titles": { table: "pages", change: "for (const one of row.headlines) delete one.title;" },
  "headlines of other articles": {
    table: "pages",
    change: "row.headlines.forEach((one) => { one.id = 'x-' + one.id; }); row.ids = row.headlines.map(({ id }) => id);",
  },
  "headlines under other names": { table: "pages", change: "row.ids = row.ids.map((id) => 'x-' + id);" },
  "headlines of another time": { table: "pages", change: "row.from = row.to = '1';" },
  "nothing installed": { table: "state", change: "row = null;" },
  "installed without a manifest": { table: "state", change: "delete row.manifest;" },
  "installed without its topics": { table: "state", change: "delete row.about;" },
  "a manifest of the wrong type": { table: "state", change: "row.manifest = [row.manifest];" },
  "a manifest without parts": { table: "state", change: "row.manifest.parts = null;" },
};

/** What another damage has left unmended so far is passed over, and so are the smaller rows beside the installed edition's. */
const IS_WHOLE = "row.bytes ?? row.headlines?.length ?? row.manifest?.parts";

/** Source of an expression that damages every whole row of the table in `edition@<scope>`; resolves to how many there were. */
export function damageEdition(scope: string, { table, change }: EditionDamage): string {
  return `new Promise((resolve, reject) => {
    const opening = indexedDB.open(${JSON.stringify(`edition@${scope}`)});
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(${JSON.stringify(table)}, "readwrite");
      const store = transaction.objectStore(${JSON.stringify(table)});
      const reading = store.getAll();
      let count = 0;
      reading.onsuccess = () => {
        for (let row of reading.result) {
          if (!(${IS_WHOLE})) continue;
          const key = row[store.keyPath];
          ${change}
          if (row === null) store.delete(key); else store.put(row);
          count += 1;
        }
      };
      transaction.oncomplete = () => { database.close(); resolve(count); };
      transaction.onabort = () => { database.close(); reject(transaction.error); };
    };
  })`;
}
