import { afterAll, beforeAll, expect, test } from "vitest";
import { LIBRARY_KINDS } from "../../src/domain/library/library";
import type { Installed } from "../e2e/support/installed";
import { startInstalled } from "../e2e/support/installed";
import { messages } from "../e2e/support/messages";
import { withLibrary } from "../e2e/support/withLibrary";
import {
  DAMAGES,
  describeRows,
  emptyRows,
  FIELDS,
  isKey,
  KEY_DAMAGES,
  makeVictims,
  writeDamage,
} from "../support/damage";

/* One damaged row among sound ones: every screen stands, everything sound is there and in the backup, what is written
   next is kept, and the damaged row is where it was. `damagedRows.browser.test.ts` crosses all fields and damages. */
const SOUND = "nouvel-avenir-industriel-warndt-naborien";
const VICTIM = "orientations-budgetaires-2020";
const PER_FIELD = 2;

let phone: Installed;
beforeAll(async () => {
  phone = await startInstalled();
  await phone.page.goto(phone.url);
  await withLibrary(phone.page, (library) => library.setBookmarks([{ target: "article:un" }], true));
});
afterAll(async () => {
  await phone.phone.discard();
  await phone.server.close();
});

const faults = FIELDS.flatMap((field, at) => {
  const names = isKey(field) ? KEY_DAMAGES : Object.keys(DAMAGES);
  return Array.from({ length: PER_FIELD }, (_, more) => ({
    field,
    damage: names[(at * 3 + more * 7) % names.length] ?? "null",
    name: `${field.kind}.${field.path}`,
  }));
});

test.each(faults)("$name is $damage", async ({ field, damage }) => {
  const { page, url } = phone;
  await page.evaluate(emptyRows("/", LIBRARY_KINDS));
  await withLibrary(
    page,
    async (library, article) => {
      const about = [{ target: `article:${article}`, title: "Sain" } as const];
      await library.setBookmarks(about, true);
      await library.addTag(about, "Eau");
      await library.saveNote({ target: `article:${article}` }, "Note saine");
    },
    SOUND,
  );
  await page.evaluate(writeDamage("/", field, damage, makeVictims(VICTIM)[field.kind]));
  const before: readonly string[] = await page.evaluate(describeRows("/", field.kind));

  const crash = page.getByRole("heading", { name: messages.crash.title });
  const sound = page.locator(`[data-target="article:${SOUND}"]`).first();
  const see = async (path: string, sign: typeof sound) => {
    await page.goto("about:blank");
    await page.goto(url + path);
    await sign.or(crash).first().waitFor({ timeout: 10_000 });
    expect(await crash.count(), path).toBe(0);
  };
  await see("bibliotheque/", sound);
  await see("bibliotheque/?onglet=etiquettes", page.getByText("Eau", { exact: true }).first());
  await see("bibliotheque/?onglet=notes", page.getByText("Note saine").first());
  await see(`article/${VICTIM}/`, page.locator("article p[id]").first());

  const kept = await withLibrary(page, async (library) => {
    const saved = await library.saveNote({ target: "article:autre" }, "Écrite après");
    const exported = await library.exportLibrary();
    return { saved: saved.ok, notes: exported.ok ? exported.value.library.notes : [] };
  });
  expect(kept.saved).toBe(true);
  const texts = kept.notes.map((note) => ("text" in note ? note.text : ""));
  expect(texts).toEqual(expect.arrayContaining(["Note saine", "Écrite après"]));
  const after: readonly string[] = await page.evaluate(describeRows("/", field.kind));
  for (const row of before) expect(after.includes(row), row.slice(0, 200)).toBe(true);
});
