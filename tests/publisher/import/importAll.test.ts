import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildEdition } from "../../../src/publisher/edition/buildEdition";
import { openFetcher } from "../../../src/publisher/import/fetch/openFetcher";
import { readRules } from "../../../src/publisher/import/rules/ImportRules";
import { importAll } from "../../../src/publisher/import/run/importAll";
import { newEdition } from "../../../src/publisher/import/run/newEdition";
import { describeReport, type Report } from "../../../src/publisher/import/run/Report";
import { makeTemporaryFolder, writeFiles } from "../makeDataFolder";
import { type Entry, paragraphAbout, writeFeed } from "./sampleFeed";
import { serveRoutes } from "./serveRoutes";

const fetcher = openFetcher({ allowPrivate: true, retryMs: 1, maxPauseMs: 1, silenceMs: 1000 });
const today = "2024-11-20";

const pool: Entry = {
  id: "1",
  title: "La piscine rouvre",
  date: "Fri, 15 Nov 2024 23:30:00 +0100",
  html: paragraphAbout("la réouverture de la piscine aux nageurs"),
};
const bridge: Entry = {
  id: "2",
  title: "Un pont sur la Rêve",
  date: "Sat, 16 Nov 2024 08:00:00 +0100",
  html: paragraphAbout("un pont neuf au-dessus de la Rêve, en pierre de taille"),
};
const school: Entry = {
  id: "3",
  title: "L’école change d’heures",
  date: "Sun, 17 Nov 2024 08:00:00 +0100",
  html: paragraphAbout("des cours qui commencent plus tard, selon les vœux des familles"),
};

/** A town's feed in a file, made into an edition. */
async function makeTown(entries: readonly Entry[]) {
  const folder = makeTemporaryFolder();
  const feed = join(folder, "nouvelles.xml");
  const data = join(folder, "ville");
  const write = (next: readonly Entry[]) => writeFileSync(feed, writeFeed(next));
  write(entries);
  const made = await newEdition("Sainte-Invention", [feed], data, { fetcher, today });
  if (!("report" in made)) throw new Error(made.refusals.join("\n"));
  return { data, write, report: made.report, update: (options = {}) => update(data, options) };
}

function update(data: string, options = {}): Promise<Report> {
  return importAll(
    data,
    readRules(data, ({ message }) => expect.fail(message)),
    { fetcher, today, ...options },
  );
}

function readTree(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => [
      join(file.parentPath, file.name).slice(folder.length + 1),
      readFileSync(join(file.parentPath, file.name), "utf8"),
    ]),
  );
}

const articles = (data: string) => readdirSync(join(data, "articles")).sort();

test("a town that the engine does not know becomes an edition", async () => {
  const { data, report } = await makeTown([pool, bridge, school]);
  expect(report).toMatchObject({ added: 3, refused: [], failures: [] });
  const { edition, problems } = await buildEdition(data);
  expect(problems).toEqual([]);
  expect(edition?.articles.map(({ title, date }) => [title, "day" in date && date.day])).toEqual([
    ["L’école change d’heures", "2024-11-17"],
    ["Un pont sur la Rêve", "2024-11-16"],
    ["La piscine rouvre", "2024-11-15"],
  ]);
  expect(edition?.articles[0]?.origin).toEqual({ url: "https://sainte-invention.example/3", authors: [] });
  expect(edition?.identity).toMatchObject({
    title: "Sainte-Invention",
    language: "fr",
    publisher: { name: "Ville de Sainte-Invention" },
  });
  expect(edition?.about.topics.map(({ name }) => name)).toEqual(["Vie locale", "Actualités"]);
  expect(edition?.programmes).toEqual([]);
  expect(edition?.map).toBeUndefined();
});

test("importing twice changes nothing", async () => {
  const { data, update } = await makeTown([pool, bridge]);
  const before = readTree(data);
  expect(await update({ today: "2025-01-01" })).toMatchObject({ added: 0, corrected: 0, unchanged: 2 });
  expect(readTree(data)).toEqual(before);
});

test("the ledger holds what a source said last, also where no word of the text changed", async () => {
  const { data, write, update } = await makeTown([pool]);
  const ledger = () => readTree(join(data, "import/ledger"))["nouvelles.jsonl"];
  const before = ledger();
  write([{ ...pool, html: `${pool.html}<script>count(2)</script>` }]);
  expect(await update()).toMatchObject({ added: 0, corrected: 0, unchanged: 1 });
  expect(ledger()).not.toBe(before);
});

test("what is new and what is corrected comes, under the name that it has", async () => {
  const { data, write, update } = await makeTown([pool, bridge]);
  write([school, { ...bridge, title: "Un pont sur la Rêve, enfin" }, pool]);
  expect(await update({ today: "2024-12-01" })).toMatchObject({ added: 1, corrected: 1, unchanged: 1 });
  expect(articles(data)).toEqual(["l-ecole-change-d-heures.md", "la-piscine-rouvre.md", "un-pont-sur-la-reve.md"]);
  expect(readFileSync(join(data, "articles/un-pont-sur-la-reve.md"), "utf8")).toContain(
    'title: "Un pont sur la Rêve, enfin"',
  );
  expect(readFileSync(join(data, "edition.yaml"), "utf8")).toContain("publishedOn: 2024-12-01");
});

test("a file that was edited by hand is never overwritten: both are kept and it is told until it is settled", async () => {
  const { data, write, update } = await makeTown([pool]);
  const file = join(data, "articles/la-piscine-rouvre.md");
  writeFileSync(file, readFileSync(file, "utf8").replace("La commune", "Notre commune"));
  write([{ ...pool, html: `${pool.html}<p>Correction.</p>` }]);
  const report = await update();
  expect(describeReport(report, { isDry: false })).toContain(
    "articles/la-piscine-rouvre.md was edited by hand, and its source has changed",
  );
  expect(readFileSync(file, "utf8")).toContain("Notre commune");
  const other = join(data, "import/conflicts/la-piscine-rouvre.md");
  expect(readFileSync(other, "utf8")).toContain("Correction.");
  expect((await update()).conflicts).toHaveLength(1);
  rmSync(other);
  expect(await update()).toMatchObject({ conflicts: [], corrected: 0 });
  expect(existsSync(other)).toBe(false);
});

test("an article that an editor took out stays out", async () => {
  const { data, write, update } = await makeTown([pool, bridge]);
  rmSync(join(data, "articles/la-piscine-rouvre.md"));
  write([{ ...pool, html: `${pool.html}<p>Correction.</p>` }, bridge]);
  await update();
  expect(articles(data)).toEqual(["un-pont-sur-la-reve.md"]);
});

test("nearly the same text from elsewhere is one article that tells both addresses", async () => {
  const copy: Entry = {
    ...pool,
    id: "9",
    title: "Réouverture de la piscine",
    link: "https://agglo.example/piscine",
    html: `${pool.html?.replace("annonce", "annonce ici")}`,
  };
  const { data, report } = await makeTown([pool, copy, bridge]);
  expect(report).toMatchObject({ added: 2, same: 1 });
  expect(readFileSync(join(data, "articles/la-piscine-rouvre.md"), "utf8")).toContain(
    '  also: ["https://agglo.example/piscine"]',
  );
  expect((await buildEdition(data)).problems).toEqual([]);
});

test("of two files with one text the first is held, and stays while the other is there", async () => {
  const folder = makeTemporaryFolder();
  const data = join(folder, "ville");
  const note = (title: string, { html = "" }: Entry) => `---\ntitle: ${title}\n---\n${html.replace(/<.*?>/g, "")}\n`;
  writeFiles(join(folder, "notes"), { "a.md": note("La piscine", pool), "b.md": note("La piscine", pool) });
  const made = await newEdition("Sainte-Invention", [join(folder, "notes")], data, { fetcher, today });
  expect(made).toMatchObject({ report: { added: 1, same: 1, removed: 0 } });
  rmSync(join(folder, "notes/a.md"));
  expect(await update(data)).toMatchObject({ removed: 0 });
  expect(articles(data)).toEqual(["la-piscine.md"]);
});

test("two notices that only differ in a number are two articles", async () => {
  const notice = (id: string, day: number): Entry => ({
    id,
    title: `Le conseil du ${day} novembre`,
    date: "Fri, 15 Nov 2024 08:00:00 +0100",
    html: paragraphAbout(`une séance du conseil le ${day} novembre`),
  });
  const { data } = await makeTown([notice("1", 18), notice("2", 25)]);
  expect(articles(data)).toEqual(["le-conseil-du-18-novembre.md", "le-conseil-du-25-novembre.md"]);
});

test("a link to an article that is held leads to it within the application", async () => {
  const linking = {
    ...school,
    html: `${school.html}<p>Voir <a href="http://www.sainte-invention.example/1/?utm_source=x">la piscine</a>.</p>`,
  };
  const { data } = await makeTown([pool, linking]);
  const { edition } = await buildEdition(data);
  expect(JSON.stringify(edition?.articles)).toContain('"url":"/article/la-piscine-rouvre/"');
});

test("a teaser is refused with a sentence where its page cannot be asked", async () => {
  const more = '<a href="https://sainte-invention.example/6#more">Läs mer »</a>';
  const { report } = await makeTown([
    pool,
    { id: "5", title: "Suite", description: "Le conseil a décidé de […]" },
    { id: "6", title: "En annan", html: `${bridge.html}${more}` },
  ]);
  const reason = "Only its beginning is there: the text goes on elsewhere.";
  expect(report.refused).toEqual([
    { title: "Suite", reason },
    { title: "En annan", reason },
  ]);
});

test("one bad item stops nothing, and ids are no paths", async () => {
  const { data, report } = await makeTown([
    { id: "../../../etc/passwd", title: "../../../../tmp/x", html: paragraphAbout("un chemin qui ne mène nulle part") },
    { id: "6", title: "T".repeat(100_000), html: "<p>x</p>" },
    { id: "7", title: "Vide", html: "<img src=x>" },
    pool,
  ]);
  expect(report.added).toBe(2);
  expect(report.refused.map(({ reason }) => reason)).toEqual([
    "Its title has 100000 letters: that is no title.",
    "It is only a picture.",
  ]);
  expect(articles(data)).toEqual(["la-piscine-rouvre.md", "tmp-x.md"]);
});

test("a dry run writes nothing", async () => {
  const { data, write, update } = await makeTown([pool]);
  write([pool, bridge]);
  const before = readTree(data);
  expect(describeReport(await update({ isDry: true }), { isDry: true })).toContain(
    "Nothing was written; it would be 1 new, 0 corrected, 1 unchanged.",
  );
  expect(readTree(data)).toEqual(before);
});

test("from the site’s address to its feed: teasers come whole from their pages, what was withdrawn goes", async () => {
  const routes: Record<string, string> = {};
  const site = await serveRoutes(routes);
  const entry = ({ id, title, date = "" }: Entry): Entry => ({
    id,
    title,
    date,
    link: `${site.url}/${id}`,
    description: `${title}, c’est […]`,
  });
  const page = ({ title, html = "" }: Entry) =>
    `<html lang=fr><head><title>${title} – Ville</title></head><body><nav>Menu</nav><article><h1>${title}</h1>${html.repeat(1)}</article></body></html>`;
  routes["/"] =
    '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Accueil</body></html>';
  routes["/feed"] = writeFeed([school, bridge, pool].map(entry), site.url);
  for (const one of [school, bridge, pool]) routes[`/${one.id}`] = page(one);
  const data = join(makeTemporaryFolder(), "ville");
  const made = await newEdition("Ville", [`${site.url}/`], data, { fetcher, today });
  expect(made).toMatchObject({ report: { added: 3, failures: [], refused: [] } });
  expect(readFileSync(join(data, "articles/un-pont-sur-la-reve.md"), "utf8")).toContain(
    "un pont neuf au-dessus de la Rêve",
  );
  routes["/feed"] = writeFeed([school, pool].map(entry), site.url);
  expect(await update(data)).toMatchObject({ removed: 0 });
  delete routes["/2"];
  expect(await update(data)).toMatchObject({ removed: 1, unchanged: 2 });
  expect(articles(data)).toEqual(["l-ecole-change-d-heures.md", "la-piscine-rouvre.md"]);
});

test("a source that cannot be read leaves everything as it is and says why", async () => {
  const { data, update } = await makeTown([pool]);
  writeFileSync(join(data, "import/nouvelles.yaml"), 'from: ["https://nowhere.invalid/feed"]\ntopic: actualites\n');
  const report = await update();
  expect(report.failures).toEqual([
    { from: "https://nowhere.invalid/feed", reason: expect.stringContaining("nowhere.invalid"), isWhole: true },
  ]);
  expect(articles(data)).toEqual(["la-piscine-rouvre.md"]);
});

test("a folder of Markdown and saved pages is a source, and what is taken out of it goes", async () => {
  const folder = makeTemporaryFolder();
  writeFiles(folder, {
    "a/un.md": `---\ntitle: Un\ndate: 2024-11-15\n---\n${"Des mots de l’article. ".repeat(5)}\n`,
    "deux.html": `<html><title>Deux</title><body><article><h1>Deux</h1>${paragraphAbout("une page gardée sur un disque")}</article></body></html>`,
    "photo.bin": "\u0000\u0001",
  });
  const data = join(makeTemporaryFolder(), "ville");
  const made = await newEdition("Ville", [folder], data, { fetcher, today });
  expect(made).toMatchObject({
    report: { added: 2, failures: [{ from: "photo.bin", reason: expect.stringContaining("It is no text") }] },
  });
  rmSync(join(folder, "a/un.md"));
  expect(await update(data)).toMatchObject({ removed: 1 });
  expect(articles(data)).toEqual(["deux.md"]);
});

test("a text of many articles is cut where the file beside it says, and what that leaves out is told", async () => {
  const folder = makeTemporaryFolder();
  const text = (about: string) => paragraphAbout(about).replace(/<[^>]+>/g, "");
  writeFiles(folder, {
    "texte.txt": `Accueil\n\nLa piscine rouvre\n\n${text("la piscine")}\n  • lundi\n\n  • mardi * et jeudi\nLe pont neuf\n${text("le pont")}\nNous trouver\n1 rue de la Rêve\n`,
    "plan.txt": "La piscine rouvre\nLe pont neuf\nLe stade\n- Nous trouver\n",
  });
  for (const from of [join(folder, "texte.txt"), folder]) {
    const data = join(makeTemporaryFolder(), "ville");
    const made = await newEdition("Ville", [from], data, { fetcher, today });
    expect(made).toMatchObject({
      report: {
        added: 2,
        failures: [],
        refused: [
          { title: "Accueil", reason: "It stands before the first title of the outline." },
          { title: "Le stade", reason: "The outline names this line, and the text has it nowhere there." },
          { title: "Nous trouver", reason: "The outline leaves it out." },
        ],
      },
    });
    const article = readFileSync(join(data, "articles/la-piscine-rouvre.md"), "utf8");
    expect(article.split("---\n")[2]).toBe(
      `${text("la piscine").replaceAll("\n", " ")}\n\n- lundi\n- mardi \\* et jeudi\n`,
    );
    expect(await update(data)).toMatchObject({ added: 0, unchanged: 2 });
  }
});
