import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Desk } from "../../../src/publisher/desk/Desk";
import { SourceDesk } from "../../../src/publisher/desk/source/SourceDesk";
import { openFetcher } from "../../../src/publisher/import/fetch/openFetcher";
import { readRules } from "../../../src/publisher/import/rules/ImportRules";
import { importAll } from "../../../src/publisher/import/run/importAll";
import { paragraphAbout, writeFeed } from "../import/sampleFeed";
import { serveRoutes } from "../import/serveRoutes";
import { type Files, makeDataFolder } from "../makeDataFolder";

/** A page whose template calls its parts by names that nobody could guess. */
const PAGE = `<!doctype html><html lang="fr"><head><title>La piscine rouvre</title></head><body>
<nav class="menu"><a href="/">Accueil</a> <a href="/vie">Vie locale</a></nav>
<div class="zone-accroche"><p>Une accroche que tous les lecteurs devraient voir avant le texte.</p></div>
<div class="entry-content"><h1>La piscine rouvre</h1>
${paragraphAbout("la réouverture de la piscine")}
<p class="bloc-promo">Découvrez aussi notre magazine municipal, en vente dans tous les kiosques de la ville.</p>
${paragraphAbout("de nouveaux horaires pour les nageurs").replace(/Sainte-Invention/g, "Sainte-Autre")}
</div>
<footer class="pied">Mentions légales et plan du site</footer></body></html>`;

async function open(files: Files, options: { readonly address?: string } = {}) {
  const folder = makeDataFolder({
    "import/site.yaml": `from: [${options.address ?? "../saved"}]\ntopic: eau\n`.replace("../saved", "saved"),
    ...files,
  });
  const fetcher = openFetcher({ allowPrivate: true });
  const update = async () => {
    const report = await importAll(
      folder,
      readRules(folder, () => undefined),
      { fetcher },
    );
    expect(report.failures).toEqual([]);
    const [name = ""] = readdirSync(join(folder, "articles")).filter((each) => each !== "README.md");
    return { id: name.replace(".md", ""), text: readFileSync(join(folder, "articles", name), "utf8") };
  };
  const { id } = await update();
  const desk = new Desk(folder);
  const sources = new SourceDesk(desk, fetcher);
  const rules = () => readFileSync(join(folder, "import/site.yaml"), "utf8");
  const press = async (words: string, selector: string) => {
    const { passages } = await sources.show(id);
    const at = passages.findIndex(({ text }) => text.includes(words));
    return { passage: passages[at], outcome: await sources.rule(id, at, selector) };
  };
  return { folder, desk, sources, update, rules, press, id };
}

test("of a saved page it shows what the article has, and strikes through the rest", async () => {
  const { sources, id } = await open({ "saved/piscine.html": PAGE });
  const { passages, article, rulesFile } = await sources.show(id);
  const kept = passages.filter(({ isKept }) => isKept).map(({ text }) => text.slice(0, 30));
  const dropped = passages.filter(({ isKept }) => !isKept).map(({ text }) => text);
  expect(article[0]).toBe("La piscine rouvre");
  expect(rulesFile).toBe("import/site.yaml");
  expect(kept).toHaveLength(3);
  expect(dropped).toContain("Accueil Vie locale");
  expect(dropped).toContain("Mentions légales et plan du site");
});

test("what is too much becomes a rule, and the next update leaves it out", async () => {
  const { desk, press, rules, update } = await open({ "saved/piscine.html": PAGE });
  const before = rules();
  const { passage, outcome } = await press("Découvrez aussi", ".bloc-promo");
  expect(passage).toMatchObject({ isKept: true, choices: [{ selector: ".bloc-promo", count: 1 }] });
  expect(outcome).toEqual({ ok: true, file: "import/site.yaml" });
  expect(rules()).toBe(`${before}drop:\n  - ".bloc-promo"\n`);
  const { text } = await update();
  expect(text).not.toContain("Découvrez aussi");
  expect(text).toContain("nouveaux horaires");
  expect(desk.undo()).toMatchObject({ ok: true });
  expect(rules()).toBe(before);
});

test("what is missing becomes a rule that loses nothing else, and the next update brings it in", async () => {
  const { press, rules, update } = await open({ "saved/piscine.html": PAGE });
  const { passage, outcome } = await press("Une accroche", ".zone-accroche");
  expect(passage).toMatchObject({ isKept: false });
  expect(outcome).toEqual({ ok: true, file: "import/site.yaml" });
  expect(rules()).toContain('keep:\n  - ".zone-accroche"\n  - ".entry-content"\n');
  const { text } = await update();
  expect(text.indexOf("Une accroche")).toBeGreaterThan(0);
  expect(text.indexOf("Une accroche")).toBeLessThan(text.indexOf("la réouverture de la piscine"));
  expect(text).toContain("nouveaux horaires");
});

test("a name that is the whole article, and one that the passage has not, are refused", async () => {
  const { press, rules, sources, id } = await open({ "saved/piscine.html": PAGE });
  const before = rules();
  expect((await press("Découvrez aussi", ".entry-content")).outcome).toMatchObject({ ok: false });
  expect((await press("Découvrez aussi", "body")).outcome).toMatchObject({ ok: false });
  expect(await sources.rule("../../x", 0, ".bloc-promo")).toMatchObject({ ok: false });
  expect(await sources.rule(id, 999, ".bloc-promo")).toMatchObject({ ok: false });
  expect(rules()).toBe(before);
});

test("of a feed it shows the entry, and a rule for it", async () => {
  const html = `${paragraphAbout("la réouverture de la piscine")}<p class="maison">Achetez les beaux parapluies de la maison.</p>`;
  const site = await serveRoutes({ "/feed": writeFeed([{ id: "piscine", title: "La piscine", html }]) });
  const { sources, press, id, rules } = await open({}, { address: `"${site.url}/feed"` });
  expect(await sources.show(id)).toMatchObject({ from: "https://sainte-invention.example/piscine" });
  expect((await press("Achetez", ".maison")).outcome).toMatchObject({ ok: true });
  expect(rules()).toContain('drop:\n  - ".maison"\n');
});

test("a received document shows the lines of the article among those around it", async () => {
  const { sources } = await open({ "saved/piscine.html": PAGE });
  expect(await sources.show("nothing")).toMatchObject({ passages: [], message: "There is no such article." });
  const published = new SourceDesk(new Desk("data"), openFetcher());
  const { passages, from } = await published.show("auditions-territoires-industrie");
  expect(from).toBe("sources/grandest-2019-2020.txt");
  expect(passages.filter(({ isKept }) => isKept)[0]?.text).toBe(
    "Auditions pour les Territoires d’Industrie du Grand Est",
  );
  expect(passages.some(({ isKept }) => !isKept)).toBe(true);
});

test("an article that was written here has no source to show", async () => {
  const { folder, id } = await open({ "saved/piscine.html": PAGE });
  writeFileSync(join(folder, "import/ledger/site.jsonl"), "");
  const sources = new SourceDesk(new Desk(folder), openFetcher());
  expect((await sources.show(id)).message).toMatch(/written here/);
});
