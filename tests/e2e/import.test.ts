import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { decode } from "../../src/domain/decode";
import { type Manifest, ManifestSchema } from "../../src/domain/edition/edition";
import { runCommand } from "../../src/publisher/runCommand";
import { type Entry, paragraphAbout, writeFeed } from "../publisher/import/sampleFeed";
import { launchPhone, type Phone } from "../support/browser";
import { type BuildCopy, copyBuild } from "./support/copyBuild";
import { messages } from "./support/messages";
import { isNginxInstalled, type Nginx, startNginx } from "./support/nginx";
import { openAnew, reloadOnceCorrected, waitForReady } from "./support/screens";

/*
 * A town's site is imported, served by a real nginx and read on a phone; then the town corrects, adds and takes away, and the
 * phone has just that.
 */
const hasNginx = isNginxInstalled();

let town: Server;
let folder: string;
let build: BuildCopy;
let nginx: Nginx;
let phone: Phone;
let news: readonly Entry[] = [];

/** Long ago, far enough apart not to be taken for one another. */
const old: readonly Entry[] = Array.from({ length: 60 }, (_, index) => ({
  id: `conseil-${index}`,
  title: `Le conseil du mois ${index + 1}`,
  date: new Date(Date.UTC(2018, index, 10)).toUTCString(),
  html: paragraphAbout(`le conseil municipal numéro ${index + 1}`),
}));
const write = (id: string, title: string, day: number, about: string): Entry => ({
  id,
  title,
  date: new Date(Date.UTC(2024, 10, day)).toUTCString(),
  html: paragraphAbout(about),
});
const pool = write("piscine", "La piscine rouvre", 15, "la réouverture de la piscine aux nageurs");
const bridge = write("pont", "Un pont sur la Rêve", 16, "un pont neuf au-dessus de la Rêve, en pierre de taille");
const school = write("ecole", "L’école change d’heures", 17, "des cours qui commencent plus tard, selon les familles");
const corrected = {
  ...pool,
  html: paragraphAbout("la réouverture de la piscine, lundi, aux nageurs et aux plongeurs"),
};
const market = write("marche", "Le marché déménage", 18, "le déménagement du marché sous les halles anciennes");

beforeAll(async () => {
  if (!hasNginx) return;
  town = createServer((request, response) => {
    const { port } = new URL(`http://${request.headers.host}`);
    const site = `http://127.0.0.1:${port}`;
    const isListed = news.some(({ id }) => request.url === `/${id}`);
    response.statusCode = request.url === "/feed" || isListed ? 200 : 404;
    response.end(request.url === "/feed" ? writeFeed(news, site) : "");
  });
  await new Promise<void>((listening) => town.listen(0, "127.0.0.1", listening));
  folder = await mkdtemp(join(tmpdir(), "town-"));
  build = await copyBuild(inject("dist"));
  await rm(join(build.root, "edition"), { recursive: true });
});

afterAll(async () => {
  await phone?.discard();
  await nginx?.discard();
  await build?.remove();
  town?.close();
  if (folder !== undefined) await rm(folder, { recursive: true });
});

async function command(...words: readonly string[]): Promise<string> {
  const told: string[] = [];
  const output = { log: (text: string) => told.push(text), error: (text: string) => told.push(text) };
  const code = await runCommand([...words, "--data", join(folder, "ville")], output);
  expect(code, told.join("\n")).toBe(0);
  return told.join("\n");
}

const publish = () => command("build", "--out", join(build.root, "edition"));

async function readManifest(root = build.root): Promise<Manifest> {
  const decoded = decode(ManifestSchema, JSON.parse(await readFile(join(root, "edition/manifest.json"), "utf8")));
  if (!decoded.ok) throw new Error("The edition has no manifest.");
  return decoded.value;
}

const isArticles = ({ kind }: { readonly kind: string }) => kind === "articles";

test("what a site corrects, adds and takes away reaches a phone behind nginx in one part", async ({ skip }) => {
  skip(!hasNginx, "nginx is missing");
  const address = town.address();
  if (address === null || typeof address === "string") throw new Error("The town has no port.");
  news = [school, bridge, pool, ...old];
  await command("new", "Sainte-Invention", "--from", `http://127.0.0.1:${address.port}/feed`, "--allow-private");
  await nameAfterBuild();
  await publish();
  nginx = await startNginx(build.root);
  phone = await launchPhone();
  const { page } = phone;
  await page.goto(nginx.url);
  await waitForReady(page);

  await nginx.stop();
  await openAnew(page, `${nginx.url}article/la-piscine-rouvre/`);
  const article = page.getByRole("article");
  await article.getByText("la réouverture de la piscine aux nageurs").waitFor();
  await article.getByRole("link", { name: messages.article.original(`127.0.0.1:${address.port}`) }).waitFor();

  news = [market, school, corrected, ...old];
  const told = await command("update", "--allow-private");
  expect(told).toContain("1 new, 1 corrected, 61 unchanged, 1 withdrawn");
  const before = await readManifest();
  await publish();
  await nginx.start();
  const asked = (await nginx.asked()).length;
  await openAnew(page, `${nginx.url}article/la-piscine-rouvre/`);
  const correction = article.getByText("la réouverture de la piscine, lundi, aux nageurs et aux plongeurs");
  await reloadOnceCorrected(page, async () => (await correction.count()) > 0);
  await correction.waitFor();
  await openAnew(page, nginx.url);
  const titles = page.locator("main h2");
  await expect
    .poll(async () => (await titles.allTextContents()).map((title) => title.replace(/\s/g, " ")).slice(0, 4))
    .toEqual([market.title, school.title, pool.title, "Le conseil du mois 60"]);

  const known = new Set(before.parts.map(({ path }) => path));
  const { parts } = await readManifest();
  const fetched = (await nginx.asked()).slice(asked).map((path) => path.replace("/edition/", ""));
  const fetchedArticles = parts.filter(isArticles).filter(({ path }) => fetched.includes(path));
  expect(parts.filter(isArticles).length).toBeGreaterThan(2);
  expect(fetchedArticles).toHaveLength(1);
  expect(fetchedArticles.filter(({ path }) => known.has(path))).toEqual([]);
});

/** The build is of another edition: what comes under its name is that edition's next one. */
async function nameAfterBuild(): Promise<void> {
  const { id } = await readManifest(inject("dist"));
  const path = join(folder, "ville/edition.yaml");
  await writeFile(path, (await readFile(path, "utf8")).replace(/^id: .*$/m, `id: ${id}`));
}
