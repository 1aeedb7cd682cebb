import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

/* What the helper threads load, read in the built files. */
const folder = join(inject("dist"), "assets");
const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const imported = (name: string): readonly string[] =>
  [...read(name).matchAll(/(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(([, file = ""]) => file);

/** Its address is a text, not an import. */
function findEntry(): string {
  const entries = scripts.flatMap((name) => /["'`][^"'`]*\/(worker-[\w-]+\.js)["'`]/.exec(read(name))?.[1] ?? []);
  const [entry] = entries.filter((name) => scripts.includes(name));
  if (entry === undefined) throw new Error("The build has no thread.");
  return entry;
}

test("no file imports the entry of a thread: WebKit would evaluate it twice", () => {
  const entry = findEntry();
  expect(scripts.filter((name) => imported(name).includes(entry))).toEqual([]);
});

test("nothing that a thread loads asks for a window", () => {
  const loaded = new Set([findEntry()]);
  for (const name of loaded) for (const file of imported(name)) loaded.add(file);
  expect(loaded.size).toBeGreaterThan(5);
  expect([...loaded].filter((name) => /\bwindow\.dispatchEvent\b/.test(read(name)))).toEqual([]);
});
