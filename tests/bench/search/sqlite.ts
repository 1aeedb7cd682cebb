import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listSought, listTerms } from "./analyse";
import type { Engine } from "./engine";
import { requirePeer } from "./peers";

const sqlite3 = requirePeer("node-sqlite3-wasm");

/** FTS5 (compiled to WebAssembly) with our terms as its words. It knows no typing errors. */
export const sqlite: Engine = {
  async build(documents) {
    const folder = mkdtempSync(join(tmpdir(), "search-bench-sqlite-"));
    const file = join(folder, "index.db");
    const database = new sqlite3.Database(file);
    database.exec(
      `CREATE VIRTUAL TABLE pages USING fts5(title, body, content='', tokenize="unicode61 remove_diacritics 0 tokenchars '.'")`,
    );
    database.exec("CREATE TABLE ids(number INTEGER PRIMARY KEY, id TEXT)");
    database.exec("BEGIN");
    for (const [number, { id, title, body }] of documents.entries()) {
      const words = [listTerms(title).join(" "), listTerms(body).join(" ")];
      database.run("INSERT INTO pages(rowid, title, body) VALUES (?, ?, ?)", [number + 1, ...words]);
      database.run("INSERT INTO ids VALUES (?, ?)", [number + 1, id]);
    }
    database.exec("COMMIT");
    database.exec("INSERT INTO pages(pages) VALUES ('optimize')");
    database.exec("VACUUM");
    database.close();
    const bytes = readFileSync(file);
    rmSync(folder, { recursive: true });
    return [bytes];
  },
  async load([bytes]) {
    const folder = mkdtempSync(join(tmpdir(), "search-bench-sqlite-"));
    process.once("exit", () => rmSync(folder, { recursive: true }));
    const file = join(folder, "index.db");
    writeFileSync(file, bytes ?? new Uint8Array());
    const database = new sqlite3.Database(file);
    const statement = database.prepare(
      "SELECT ids.id AS id FROM pages JOIN ids ON ids.number = pages.rowid WHERE pages MATCH ? ORDER BY bm25(pages, 1.5, 1) LIMIT 10",
    );
    return {
      find(text, isTyping) {
        const words = listSought(text, isTyping).map(
          ({ term, isPrefix }) => `"${term.replaceAll('"', "")}"${isPrefix ? "*" : ""}`,
        );
        if (words.length === 0) return [];
        const rows: readonly { readonly id: string }[] = statement.all([words.join(" OR ")]);
        return rows.map(({ id }) => id);
      },
    };
  },
};
