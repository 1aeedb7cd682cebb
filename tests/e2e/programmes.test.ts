import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchPhone, type Phone } from "../support/browser";
import { startTestServer, type TestServer } from "../support/server";
import { lettersOf } from "./support/corpus";
import { findViolations } from "./support/everyone";
import { startInstalled } from "./support/installed";
import { messages } from "./support/messages";
import { readHead } from "./support/readHead";
import { readPdfPages } from "./support/readPdf";

const { programmes: words } = messages;

let server: TestServer;
let phone: Phone;
let page: Page;
let url: string;

/** The whole application is on the phone, and the network is gone. */
beforeAll(async () => {
  ({ server, phone, page, url } = await startInstalled());
  await server.close();
  await phone.context.setOffline(true);
});

afterAll(async () => {
  await phone?.discard();
  await server?.close();
});

const open = async (path: string) => {
  await page.goto(url + path);
  await page.getByRole("heading", { level: 1 }).waitFor();
};
const title = (name: string) => page.getByRole("heading", { level: 1, name });
const readNames = () => page.locator("main h2 a").allTextContents();
const plain = (text: string | null | undefined) => text?.replace(/\s/g, " ");

/** The words that are lit up because a link led to them. */
function readLit(): Promise<string> {
  return page.evaluate(() =>
    [...(CSS.highlights.get("arrival") ?? [])]
      .map((lit) => {
        const range = document.createRange();
        range.setStart(lit.startContainer, lit.startOffset);
        range.setEnd(lit.endContainer, lit.endOffset);
        return range.toString();
      })
      .join(),
  );
}

describe("without a network", () => {
  test("an article leads to a programme, that to its proof in another article, and Back to where one was", async () => {
    await open("article/plan-intelligence-artificielle/");
    const mark = page.locator("article").getByRole("link", { name: "SRDEII", exact: true });
    await mark.first().waitFor();
    expect(await mark.count(), "marked the first time only").toBe(1);
    await mark.tap();

    const sheet = page.getByRole("dialog", { name: "SRDEII" });
    await sheet.getByText("La politique de la Région en faveur de la compétitivité").waitFor();
    await sheet.getByRole("link", { name: words.openPage }).tap();
    await title("SRDEII").waitFor();
    expect(page.url()).toBe(`${url}programme/srdeii/`);

    const field = page.locator("dl > div").filter({ has: page.getByText(words.fields.audiences, { exact: true }) });
    await field.locator("summary").tap();
    expect(plain(await field.locator("blockquote").textContent())).toBe(
      "de l’innovation et du soutien aux entreprises",
    );
    const proof = field.getByRole("link", { name: /METEX/ });
    await proof.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(0);
    await proof.tap();

    await title("Implantation de METEX NØØVISTA").waitFor();
    await expect.poll(async () => plain(await readLit())).toBe("de l’innovation et du soutien aux entreprises");
    const lit = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top);
    expect(lit).toBeGreaterThan(0);
    expect(lit).toBeLessThan(640);

    await page.goBack();
    await title("SRDEII").waitFor();
    expect(await field.locator("details").getAttribute("open"), "still unfolded").not.toBeNull();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    await page.goBack();
    await title("Développer l’Intelligence Artificielle")
      .or(page.getByRole("heading", { level: 1 }))
      .first()
      .waitFor();
    expect(page.url()).toBe(`${url}article/plan-intelligence-artificielle/`);
  });

  test("coming back to the same block later lights up nothing again", async () => {
    await open("article/implantation-metex-noovista/");
    expect(await readLit()).toBe("");
  });

  test("an article ends with the programmes that it names", async () => {
    await open("article/pacte-regional-artisanat/");
    const region = page.getByRole("region", { name: messages.article.programmes });
    await region.getByRole("link", { name: /Convention-cadre 2018-2020/ }).tap();
    await title("Convention-cadre 2018-2020 pour l’artisanat").waitFor();
    await page
      .locator("header")
      .getByText(words.state({ kind: "period-over" }), { exact: true })
      .waitFor();
  });

  test("a page says what no article states, and whom to ask", async () => {
    await open("programme/be-est-export/");
    const unspecified = page.locator("dl > div").filter({ has: page.getByText(words.unspecified, { exact: true }) });
    await unspecified.getByText(words.fields.closing).waitFor();
    await page.getByRole("link", { name: words.askContacts }).tap();
    await title(messages.contacts.title).waitFor();
  });

  test("what the articles leave open is shown with its sentence", async () => {
    await open("programme/plan-intelligence-artificielle/");
    const remarks = page.getByRole("region", { name: words.toVerify });
    await remarks.getByText(/Les 350\smillions d’euros sur 5\sans suivent une phrase sur le plan numérique/).waitFor();
    await remarks.locator("summary").first().tap();
    expect(await remarks.locator("details[open] blockquote").count()).toBe(2);
  });

  test("a page shows where the programme holds, and leads to the place", async () => {
    await open("programme/poce-val-de-lorraine/");
    const places = page.getByRole("region", { name: words.onMap });
    await places.getByRole("img").waitFor();
    await places.getByRole("link", { name: "Val de Lorraine" }).tap();
    await title("Val de Lorraine").waitFor();
  });

  test("filters are in the address, count what they leave, and are found again by Back", async () => {
    await open("programmes/");
    await page.getByText(words.count(42), { exact: true }).waitFor();
    await page.getByRole("button", { name: words.filter }).tap();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("checkbox", { name: /^Artisans/ }).tap();
    await sheet.getByRole("button", { name: words.show(3) }).waitFor();
    const over = sheet.locator("label").filter({ hasText: words.outlooks.over });
    expect(await over.textContent()).toBe(`${words.outlooks.over}1`);
    await over.tap();
    await sheet.getByRole("button", { name: words.show(1) }).tap();
    expect(page.url()).toBe(`${url}programmes/?public=artisans&etat=termine`);
    expect(await readNames()).toEqual(["Convention-cadre 2018-2020 pour l’artisanat"]);

    await page.locator("main h2 a").first().tap();
    await title("Convention-cadre 2018-2020 pour l’artisanat").waitFor();
    await page.goBack();
    await page.getByText(words.count(1), { exact: true }).waitFor();
    await page.getByRole("button", { name: words.removeFilter(words.outlooks.over) }).tap();
    await page.getByText(words.count(3), { exact: true }).waitFor();
    expect(page.url()).toBe(`${url}programmes/?public=artisans`);
  });

  test("an address with filters opens as it was sent, nonsense in it aside", async () => {
    await open("programmes/?public=agriculteurs,martiens&tri=montant&etat=%3Cscript%3E");
    await page.getByText(words.count(3), { exact: true }).waitFor();
    await open("programmes/?type=label&territoire=moselle");
    await page.getByRole("heading", { name: words.noMatchTitle }).waitFor();
    await page.getByRole("button", { name: words.clearFilters }).tap();
    await page.getByText(words.count(42), { exact: true }).waitFor();
  });

  test("a profile ranks the list, on this device alone, and can be looked past", async () => {
    await open("programmes/");
    await page.getByRole("button", { name: words.profile.set }).tap();
    const sheet = page.getByRole("dialog", { name: words.profile.title });
    await sheet.getByLabel(words.profile.audience).selectOption({ label: words.audiences.craftspeople });
    await sheet.getByLabel(words.profile.departement).selectOption({ label: "Moselle" });
    await sheet.getByRole("button", { name: words.profile.done }).last().tap();
    const applied = page.getByText(words.profile.applied("Artisans · Moselle"));
    await applied.waitFor();
    expect(page.url(), "never in an address").toBe(`${url}programmes/`);
    const own = page.getByRole("region", { name: new RegExp(words.profile.groups.own) });
    await own.getByRole("link", { name: "Pacte régional pour l’Artisanat" }).waitFor();
    const others = page.locator("details", { hasText: words.profile.groups.elsewhere });
    const anothers = others.getByRole("link", { name: "Ferme du Futur (diagnostics de performance agricole)" });
    expect(await anothers.isVisible(), "folded").toBe(false);
    await others.locator("summary").tap();
    await anothers.waitFor();
    await others.getByRole("link", { name: "POCE du Pays Terres de Lorraine" }).waitFor();
    await page.getByText(words.count(42), { exact: true }).waitFor();

    await page.reload();
    await applied.waitFor();
    await page.getByRole("button", { name: words.profile.showAll }).tap();
    await page.getByText(words.count(42), { exact: true }).waitFor();
    expect(page.url()).toBe(`${url}programmes/?profil=non`);
    await page.getByRole("button", { name: words.profile.useAgain }).tap();
    await applied.waitFor();

    await page.getByRole("button", { name: words.profile.change }).tap();
    await sheet.getByRole("button", { name: words.profile.remove }).tap();
    await sheet.getByRole("button", { name: words.profile.done }).last().tap();
    await page.getByText(words.count(42), { exact: true }).waitFor();
  });

  test("what the reader follows is a filter of its own, and stays", async () => {
    await open("programme/srdeii/");
    await page.getByRole("button", { name: words.follow, exact: true }).tap();
    const sheet = page.getByRole("dialog", { name: words.followTitle });
    await sheet.getByRole("radio", { name: messages.libraryActions.followUp.states.contacted }).tap();
    await sheet.getByText(messages.libraryActions.followUp.saved).waitFor();
    // The reader's day, which late in the evening is no longer that of UTC.
    const day = await page.evaluate(() => new Date(Date.now() + 3 * 86_400_000).toLocaleDateString("sv"));
    await sheet.getByLabel(messages.libraryActions.followUp.date).fill(day);
    await sheet.getByLabel(messages.libraryActions.followUp.step).fill("Appeler le guichet");
    await page.keyboard.press("Enter");
    await sheet.getByText(messages.libraryActions.followUp.saved).waitFor();
    await sheet.getByRole("button", { name: words.close }).tap();
    await page
      .getByRole("button", {
        name: new RegExp(`^${words.follow}, ${messages.libraryActions.followUp.states.contacted}`),
      })
      .waitFor();
    // As earlier builds wrote it.
    await open("programmes/?miens=follow-up");
    await page.getByText(words.count(1), { exact: true }).waitFor();
    expect(await readNames()).toEqual(["SRDEII"]);
    await page.locator("article").getByText(messages.libraryActions.followUp.states.contacted).waitFor();

    // From the front page to the shelf, where the step is ticked.
    await open("");
    await page
      .getByRole("link", { name: /^SRDEII/ })
      .filter({ hasText: messages.format.inDays(3) })
      .tap();
    const shelf = page.getByRole("region", { name: messages.library.followUps.shelves["this-week"] });
    await shelf.getByRole("link", { name: "SRDEII" }).waitFor();
    await shelf.getByRole("checkbox", { name: "Appeler le guichet" }).tap();
    await page.reload();
    await shelf.getByRole("checkbox", { name: "Appeler le guichet", checked: true }).waitFor();
    await open("programmes/?miens=suivis");
    await page.getByRole("button", { name: words.removeFilter(words.mine["follow-up"]) }).tap();
    await page.getByText(words.count(42), { exact: true }).waitFor();
  });

  test("a dossier is printed with the programmes that its articles name, every sentence in full", async () => {
    await open("dossier/?a=pacte-regional-artisanat");
    await page.getByRole("switch", { name: messages.dossier.withProgrammes }).tap();
    const section = page.locator("#dossier-programme-convention-cadre-artisanat");
    await section.waitFor();
    expect(await section.locator("ol q, ol blockquote, ol li").count()).toBeGreaterThan(3);
    expect(await page.locator("[id^=dossier-programme-]").count()).toBe(3);
    const letters = lettersOf((await readPdfPages(await page.pdf({ format: "A4" }))).join());
    expect(letters).toContain(lettersOf("une convention-cadre 2018-2020 entre la Région Grand Est et la CRMA"));
    expect(letters).toContain(lettersOf(words.toVerify));
    await page.getByRole("button", { name: messages.dossier.clear }).tap();
    await page.getByRole("button", { name: messages.dossier.clearConfirm, exact: true }).tap();
  });

  test("a page is printed with its proofs unfolded", async () => {
    await open("programme/srdeii/");
    const letters = lettersOf((await readPdfPages(await page.pdf({ format: "A4" }))).join());
    expect(letters).toContain(lettersOf("de l’innovation et du soutien aux entreprises"));
    expect(letters).toContain(lettersOf("trois filières prioritaires du SRDEII"));
    await expect.poll(() => page.locator("details[open]").count()).toBe(0);
  });

  test("axe finds nothing with its sheets open", async () => {
    await open("programmes/");
    await page.getByRole("button", { name: words.filter }).tap();
    await page.getByRole("dialog").waitFor();
    expect(await findViolations(page), "filters").toEqual([]);
    await open("programmes/");
    await page.getByRole("button", { name: words.profile.set }).tap();
    await page.getByRole("dialog").waitFor();
    expect(await findViolations(page), "profile").toEqual([]);
    await open("article/plan-intelligence-artificielle/");
    await page.locator("article").getByRole("link", { name: "SRDEII", exact: true }).tap();
    await page.getByRole("dialog", { name: "SRDEII" }).waitFor();
    expect(await findViolations(page), "essentials").toEqual([]);
    await open("programme/srdeii/");
    for (const summary of await page.locator("summary").all()) await summary.tap();
    expect(await findViolations(page), "proofs").toEqual([]);
  });

  test("nothing was complained about on the way", () => {
    expect(
      phone.complaints.filter((complaint) => !/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/.test(complaint)),
    ).toEqual([]);
  });
});

describe("before JavaScript", () => {
  let fresh: TestServer;
  let bare: Phone;
  beforeAll(async () => {
    fresh = await startTestServer({ root: inject("dist") });
    bare = await launchPhone({ javaScript: false });
  });
  afterAll(async () => {
    await bare?.discard();
    await fresh?.close();
  });

  test("the list leads to every programme, and its proofs unfold and lead into articles", async () => {
    await bare.page.goto(`${fresh.url}programmes/`);
    expect(await bare.page.locator("main h2 a").count()).toBe(42);
    await bare.page.getByRole("link", { name: "SRDEII" }).tap();
    await bare.page.getByRole("heading", { level: 1, name: "SRDEII" }).waitFor();
    await bare.page.locator("summary").nth(1).tap();
    await bare.page.locator("details[open]").getByRole("link").first().tap();
    await bare.page.locator("[id]:target").waitFor();
  });

  test("a page tells search engines what it is about", async () => {
    const { title: name, canonical, meta, jsonLd } = await readHead(`${fresh.url}programme/ami-industrie-du-futur/`);
    expect(plain(name)).toContain("Appel à Manifestation d’Intérêt « Industrie du Futur »");
    expect(canonical).toMatch(/\/programme\/ami-industrie-du-futur\/$/);
    expect(meta["og:title"]).toContain("Industrie du Futur");
    expect(meta.description).toMatch(/^Permettre à toutes les entreprises/);
    expect(jsonLd).toEqual([
      expect.objectContaining({
        "@type": "WebPage",
        about: expect.objectContaining({ "@type": "Thing" }),
        citation: [expect.objectContaining({ "@type": "NewsArticle" })],
      }),
    ]);
  });
});
