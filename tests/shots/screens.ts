import type { Locator, Page } from "playwright-core";
import { fixedScreens, screenTable } from "../../src/reader/shared/navigation/screenTable";
import { selectText } from "../e2e/support/selectText";
import { fillLibrary } from "./fillLibrary";

/** One state of the application worth looking at. `arrange` brings an opened page into it. */
export type Shot = { readonly name: string; readonly path: string; readonly arrange?: (page: Page) => Promise<void> };

const article = "article/orientations-budgetaires-2020/";

/** With the buttons of the four colours. */
const bar = "section:has(> div > fieldset)";

async function selectPassage(page: Page): Promise<void> {
  await page.locator("article p[id]").first().waitFor();
  await selectText(page, { block: "La séance plénière", word: "séance" }, { block: "faire du", word: "équité" });
  await page.locator(bar).waitFor();
}

async function waitForResults(page: Page): Promise<void> {
  await page.locator("[data-hit]").first().waitFor();
}

const chosen: readonly Shot[] = [
  { name: "front-page", path: "" },
  // Before any article is put into it.
  { name: "dossier-empty", path: "dossier/" },
  { name: "front-page-theme", path: "?theme=agriculture" },
  { name: "front-page-end", path: "", arrange: (page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight)) },
  { name: "article", path: article },
  {
    name: "article-note",
    path: "article/nos-savoir-faire-s-exposent/",
    arrange: (page) => page.locator("aside").first().scrollIntoViewIfNeeded(),
  },
  {
    name: "article-footnotes",
    path: article,
    arrange: (page) => page.locator("[data-by-editor]").scrollIntoViewIfNeeded(),
  },
  {
    name: "article-tools",
    path: article,
    arrange: (page) => toolsThatOpen(page).last().click(),
  },
  {
    name: "reading-settings",
    path: article,
    arrange: (page) => toolsThatOpen(page).first().click(),
  },
  { name: "article-missing", path: "article/rien-de-tel/" },
  { name: "search", path: "recherche/" },
  { name: "search-results", path: "recherche/?q=plan+abeille", arrange: waitForResults },
  { name: "search-misspelt", path: "recherche/?q=ruhces", arrange: waitForResults },
  {
    name: "search-nothing",
    path: "recherche/?q=xylophone&theme=artisanat",
    arrange: (page) => page.locator("main h2").first().waitFor(),
  },
  {
    name: "search-filters",
    path: "recherche/?q=region&theme=industrie",
    arrange: (page) => page.locator("main button[aria-haspopup=dialog]").first().click(),
  },
  {
    name: "article-sought",
    path: "article/dynamiser-attractivite-economique/?q=ruches",
    arrange: (page) => page.locator("main search input").waitFor(),
  },
  { name: "programmes", path: "programmes/" },
  {
    name: "programmes-filters",
    path: "programmes/?public=artisans",
    arrange: (page) => page.getByRole("main").getByRole("button", { name: /^Filt/ }).click(),
  },
  { name: "programmes-none", path: "programmes/?type=label&territoire=moselle" },
  {
    name: "programme",
    path: "programme/plan-intelligence-artificielle/",
    arrange: (page) => page.locator("summary").nth(1).click(),
  },
  {
    name: "programme-end",
    path: "programme/plan-intelligence-artificielle/",
    arrange: (page) => page.getByRole("main").locator("section").first().scrollIntoViewIfNeeded(),
  },
  {
    name: "programme-follow-up",
    path: "programme/plan-bioeconomie/",
    arrange: (page) => toolsThatOpen(page).first().click(),
  },
  {
    name: "programme-tools",
    path: "programme/plan-bioeconomie/",
    arrange: (page) => toolsThatOpen(page).last().click(),
  },
  { name: "programme-missing", path: "programme/rien-de-tel/" },
  { name: "explorer", path: "explorer/" },
  { name: "map", path: "explorer/carte/" },
  { name: "map-departement", path: "explorer/carte/?departement=57" },
  { name: "map-place", path: "explorer/carte/?lieu=toul" },
  { name: "place", path: "explorer/lieu/toul/" },
  { name: "place-missing", path: "explorer/lieu/rien-de-tel/" },
  { name: "timeline", path: "explorer/chronologie/" },
  {
    name: "timeline-events",
    path: "explorer/chronologie/",
    arrange: (page) => page.locator("#evenements").evaluate((heading) => heading.scrollIntoView()),
  },
  { name: "figures", path: "explorer/chiffres/?theme=agriculture" },
  { name: "glossary", path: "explorer/sigles/" },
  {
    name: "article-figure",
    path: "article/dynamiser-attractivite-economique/",
    arrange: async (page) => {
      await page.getByRole("table", { name: /filière apicole/ }).waitFor();
      await page.getByRole("table", { name: /filière apicole/ }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "article-acronym",
    path: "article/dynamiser-attractivite-economique/",
    arrange: (page) => page.getByRole("button", { name: "FRAGE" }).click(),
  },
  { name: "library-empty", path: "bibliotheque/" },
  {
    name: "library-backup",
    path: "bibliotheque/",
    arrange: (page) => page.locator("main header").getByRole("button").click(),
  },
  { name: "library-history", path: "bibliotheque/?onglet=historique" },
  { name: "contacts", path: "contacts/" },
  { name: "offline", path: "hors-ligne/" },
  {
    name: "offline-end",
    path: "hors-ligne/",
    arrange: (page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight)),
  },
  { name: "dossier", path: "dossier/?a=orientations-budgetaires-2020,nos-savoir-faire-s-exposent,rien-de-tel" },
  { name: "settings", path: "reglages/" },
  { name: "settings-nothing", path: "reglages/?q=xylophone" },
  { name: "about", path: "a-propos/" },
  { name: "accessibility", path: "accessibilite/" },
  { name: "privacy", path: "confidentialite/" },
  { name: "not-found", path: "rien-de-tel/" },
  // Last: what is kept or marked stays on the device, and would show on what comes after.
  { name: "article-selected", path: article, arrange: selectPassage },
  {
    name: "article-marked",
    path: article,
    arrange: async (page) => {
      await selectPassage(page);
      await page.locator(bar).locator("button").nth(1).click();
      await page.locator("#own-remarks").waitFor();
    },
  },
  {
    name: "article-remarks",
    path: article,
    arrange: (page) => page.locator("#own-remarks").evaluate((title) => title.scrollIntoView()),
  },
  { name: "library", path: "bibliotheque/", arrange: keepSome },
  {
    name: "library-choosing",
    path: "bibliotheque/",
    arrange: async (page) => {
      await page.getByRole("tabpanel").locator("[data-target]").first().waitFor();
      await page.getByRole("tabpanel").getByRole("button").first().click();
    },
  },
  { name: "library-tags", path: "bibliotheque/?onglet=etiquettes", arrange: fillLibrary },
  { name: "library-remarks", path: "bibliotheque/?onglet=notes", arrange: fillLibrary },
  { name: "library-started", path: "bibliotheque/?onglet=reprendre" },
  // The player stays, whatever comes after.
  {
    name: "article-listening",
    path: article,
    arrange: async (page) => {
      await page
        .locator("main section")
        .getByRole("button", { name: /Écouter|Anhören|Listen/ })
        .click();
      await page.waitForTimeout(600);
    },
  },
];

/** Screens of the table that nobody chose a state of are seen as they open; before what stays on the device. */
export const shots: readonly Shot[] = [
  ...fixedScreens
    .map((name) => ({ name, path: screenTable[name].path }))
    .filter(({ path }) => chosen.every((shot) => shot.path !== path)),
  ...chosen,
];

/** Along the bottom edge: they open a sheet. */
const toolsThatOpen = (page: Page): Locator => page.locator("main section button[aria-expanded]");

/** Puts two articles and a programme into the library, as a reader would, and comes back. */
async function keepSome(page: Page): Promise<void> {
  const library = page.url();
  const kept = [article, "article/dynamiser-attractivite-economique/", "programme/plan-bioeconomie/"];
  for (const address of kept) {
    await page.goto(new URL(`../${address}`, library).href);
    const favourite = page.locator("main [aria-pressed]").first();
    await favourite.waitFor();
    if ((await favourite.getAttribute("aria-pressed")) === "false") await favourite.click();
    await page.waitForTimeout(300);
  }
  await page.goto(library);
  await page.waitForTimeout(800);
}
