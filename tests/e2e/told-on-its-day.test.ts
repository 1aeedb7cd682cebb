import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Programme } from "../../src/domain/reference/programme";
import { type CompiledEdition, compileEdition } from "../../src/publisher/compile/compileEdition";
import { launchPhone, type Phone } from "../support/browser";
import { startTestServer, type TestServer } from "../support/server";
import { waitForLateParts } from "./support/lateParts";
import { messages } from "./support/messages";
import { waitForReady } from "./support/screens";

/* With the phone's clock as it is, ten years on and ten years back: what only a dated text said is never told as of today. */
const { programmes: words } = messages;
const years = [0, 10, -10];

let server: TestServer;
let phone: Phone;
let edition: CompiledEdition;

beforeAll(async () => {
  const compiled = await compileEdition("data");
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  edition = compiled.edition;
  server = await startTestServer({ root: inject("dist") });
  phone = await launchPhone();
  await phone.page.goto(server.url);
  await waitForReady(phone.page);
  await waitForLateParts(phone.page, inject("dist"));
}, 120_000);

afterAll(async () => {
  await phone?.discard();
  await server?.close();
});

/** A state as an article may have said it, without the day that it said it on. */
const undatedState =
  /(?:^|[\s·])(?:Annoncé|Adopté|Signé|En cours|Achevé)(?! en [^·]*, d’après l’article|, d’après un article)/u;

/** The elements that tell how far a programme is: those of the head, and of the field. */
async function readStates(): Promise<{
  readonly head: string;
  readonly field: readonly string[];
  readonly all: string;
}> {
  const { page } = phone;
  const field = page.locator("dl > div").filter({ has: page.locator("dt", { hasText: words.fields.status }) });
  return {
    head: (await page.locator("article header p").allTextContents()).join(" · "),
    field: await field.locator("dd > p").allTextContents(),
    all: ((await page.locator("article").first().textContent()) ?? "").replace(/\s/g, " "),
  };
}

describe.each(years)("%i years from now", (shift) => {
  beforeAll(async () => {
    const now = new Date();
    await phone.page.clock.setFixedTime(now.setFullYear(now.getFullYear() + shift));
  });

  test("no programme's page tells a state without its day, nor two", async () => {
    const wrong: string[] = [];
    for (const { id } of edition.programmes) {
      await openProgramme(id);
      const { head, field, all } = await readStates();
      const [state] = field;
      if (state !== undefined && !head.includes(state)) wrong.push(`${id}: ${state} is not in its head: ${head}`);
      for (const said of [head, ...field]) if (undatedState.test(said)) wrong.push(`${id}: ${said}`);
      if (/À la date de l’édition|aujourd’hui/u.test(all)) wrong.push(`${id} speaks of today`);
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  test("an event whose day is over says so, however early the clock", async () => {
    for (const { id, kind } of edition.programmes) {
      if (kind !== "event") continue;
      await openProgramme(id);
      await phone.page
        .locator("header")
        .getByText(words.state({ kind: "past-date" }), { exact: true })
        .waitFor();
    }
  }, 120_000);

  test("the list tells the same, and no edition is older than what it greets with", async () => {
    const { page } = phone;
    await page.goto(`${server.url}programmes/`);
    await page.locator("main h2 a").first().waitFor();
    for (const card of await page.locator("main article").allInnerTexts()) {
      expect(card.split("\n").filter((line) => undatedState.test(line))).toEqual([]);
    }
    await page.goto(server.url);
    await page.getByText(messages.edition.age(edition.identity)).first().waitFor();
  }, 120_000);
});

async function openProgramme(id: Programme["id"]): Promise<void> {
  await phone.page.goto(`${server.url}programme/${id}/`);
  await phone.page.getByRole("button", { name: words.follow }).waitFor();
}
