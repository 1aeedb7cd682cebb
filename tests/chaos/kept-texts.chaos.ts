import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { addArticles, listPartEnds } from "../e2e/support/addArticles";
import type { BuildCopy } from "../e2e/support/copyBuild";
import { readSourceArticles } from "../e2e/support/corpus";
import { restart, startCopy, startInstalled } from "../e2e/support/installed";
import { messages } from "../e2e/support/messages";
import { waitForArticle, waitForReady } from "../e2e/support/screens";
import { withLibrary } from "../e2e/support/withLibrary";
import type { Phone } from "../support/browser";
import { APP_URL, type TestServer } from "../support/server";

/*
 * Of a large edition, a reader leaves out what is not of a theme, or takes it back, and the battery dies. Afterwards the phone
 * has the former choice or the new one, whole: each text that it should have can be read, a favourite whatever the choice.
 */
const { keep } = messages;
const TOPIC = /^Agriculture et bioéconomie\s·/;
const ofTopic = readSourceArticles().filter(({ id }) => id === "developper-la-bioeconomie");
const [favourite = "", other = "", ...more] = listPartEnds(66);
const titleOf = (id: string) => `Un train nommé ${id}`;
const textOf = (id: string) => `${titleOf(id)} circule entre Mulhouse et Thann.`;
const write = (id: string) =>
  `---\nid: ${id}\ntitle: "${titleOf(id)}"\ntopics: [industrie]\ndate: { basis: unknown }\n---\n${textOf(id)}\n`;

/** SHA-256 of the parts of articles. */
type Kept = { readonly leftOut: readonly string[]; readonly lacking: readonly string[] };

let build: BuildCopy;
let server: TestServer;
/** Of a phone that keeps everything, and of one that has chosen. */
let everything: string;
let chosen: string;
let leftOut: readonly string[];
let phone: Phone;

beforeAll(async () => {
  const ids = [favourite, other, ...more];
  build = await addArticles(inject("dist"), Object.fromEntries(ids.map((id) => [id, write(id)])));
  const installed = await startInstalled({ root: build.root });
  server = installed.server;
  await openChoice(installed.page);
  await withLibrary(
    installed.page,
    (library, target) => library.setBookmarks([{ target }], true),
    `article:${favourite}` as const,
  );
  await installed.phone.close();
  everything = installed.phone.profileDir;

  const page = await startPhone(everything);
  await openChoice(page);
  await press(page, "leave out");
  await page.getByText(keep.done).waitFor();
  ({ leftOut } = await readKept(page));
  expect(leftOut.length).toBeGreaterThan(60);
  await phone.close();
  chosen = phone.profileDir;
});
afterEach(() => phone.discard());
afterAll(async () => {
  await server.close();
  await build.remove();
});

async function startPhone(profile: string): Promise<Page> {
  phone = await startCopy(profile, server);
  return phone.page;
}

async function openChoice(page: Page): Promise<void> {
  await page.goto(`${APP_URL}hors-ligne/`);
  await page.getByRole("checkbox", { name: TOPIC }).waitFor();
}

async function press(page: Page, what: "leave out" | "take back"): Promise<void> {
  if (what === "take back") return page.getByRole("button", { name: keep.keepAll, exact: true }).tap();
  await page.getByText(TOPIC).tap();
  await page.getByRole("button", { name: keep.apply, exact: true }).tap();
}

/** What the phone's database says, from a page in which the application does not run. */
async function readKept(page: Page): Promise<Kept> {
  await page.goto(`${APP_URL}icon.svg`);
  return page.evaluate(
    () =>
      new Promise<Kept>((resolve, reject) => {
        const opening = indexedDB.open("edition@/");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(["parts", "pages", "state"]);
          const [parts, pages] = ["parts", "pages"].map((name) => transaction.objectStore(name).getAllKeys());
          const state = transaction.objectStore("state").get("installed");
          transaction.oncomplete = () => {
            opening.result.close();
            const leftOut: string[] = state.result.leftOut ?? [];
            const texts: { kind: string; sha256: string }[] = state.result.manifest.parts;
            const lacking = texts
              .filter(({ kind }) => kind === "articles")
              .map(({ sha256 }) => sha256)
              .filter(
                (sha256) =>
                  !pages?.result.includes(sha256) || !(parts?.result.includes(sha256) || leftOut.includes(sha256)),
              );
            resolve({ leftOut, lacking });
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
  );
}

/** By the phone alone. */
async function expectWhole(page: Page): Promise<void> {
  const kept = await readKept(page);
  expect(kept.lacking).toEqual([]);
  expect([[], leftOut].map((one) => [...one].sort())).toContainEqual([...kept.leftOut].sort());

  for (const { id, title } of [...ofTopic, { id: favourite, title: titleOf(favourite) }]) {
    await page.goto(`${APP_URL}article/${id}/`);
    await waitForArticle(page, title);
  }
  await page.getByText(textOf(favourite)).waitFor();
  await page.goto(`${APP_URL}article/${other}/`);
  const text = page.getByText(textOf(other));
  // It is there as well as long as nothing has been left out.
  if (kept.leftOut.length === 0) await text.waitFor();
  else await text.or(page.getByText(keep.noNetwork)).first().waitFor();
  await page.goto(APP_URL);
  await waitForReady(page);
  const bookmarks = await withLibrary(page, async (library) => {
    const exported = await library.exportLibrary();
    return exported.ok && exported.value.library.bookmarks.map(({ id }) => id);
  });
  expect(bookmarks).toEqual([`article:${favourite}`]);
}

/** As the reader does who finds that nothing has become of it. */
async function finish(page: Page, what: "leave out" | "take back"): Promise<void> {
  await openChoice(page);
  const isChosen = await page.getByRole("checkbox", { name: TOPIC }).isChecked();
  if (isChosen !== (what === "leave out")) {
    await press(page, what);
    await page.getByText(keep.done).waitFor();
  }
  const expected = what === "leave out" ? leftOut.length : 0;
  await expect
    .poll(
      async () => {
        const kept = (await readKept(page)).leftOut.length;
        if (kept !== expected) await openChoice(page);
        return kept;
      },
      { timeout: 60_000, interval: 2000 },
    )
    .toBe(expected);
}

describe.each(["leave out", "take back"] as const)("the browser is killed while the reader chose to %s", (what) => {
  const moments = Array.from({ length: 4 }, () => Math.round(Math.random() * 500));
  test.each(moments)("%i ms after it began", async (moment) => {
    const page = await startPhone(what === "leave out" ? everything : chosen);
    await openChoice(page);
    await press(page, what);
    await page.waitForTimeout(moment);
    await phone.kill();
    phone = await restart(phone, server);
    await phone.context.setOffline(true);
    await expectWhole(phone.page);
    await phone.context.setOffline(false);
    await finish(phone.page, what);
  });
});
