import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { build, createServer, type InlineConfig } from "vite";
import { expect, onTestFinished, test, vi } from "vitest";
import { decode } from "../../src/domain/decode";
import { ManifestSchema } from "../../src/domain/edition/edition";
import { compileEdition } from "../../src/publisher/edition/compile/compileEdition";
import { editionPlugin } from "../../src/publisher/site/vite/editionPlugin";
import { article, type Files, makeDataFolder, makeTemporaryFolder, writeFiles } from "./makeDataFolder";

vi.setConfig({ testTimeout: 30_000 });

const broken = article("un", "# Un", { topics: "[terre]" });

type Project = { readonly dataDir: string; readonly root: string; readonly config: InlineConfig };

function makeProject(files?: Files): Project {
  const dataDir = makeDataFolder(files);
  const root = makeTemporaryFolder();
  writeFiles(root, {
    "package.json": '{ "type": "module" }',
    "index.html": '<script type="module" src="/main.js"></script>',
    "main.js": 'import * as edition from "virtual:edition"; document.title = JSON.stringify(edition);',
    "server.js": 'export * from "virtual:edition";',
  });
  const config = { root, configFile: false as const, logLevel: "silent" as const, base: "/actu/" };
  return { dataDir, root, config: { ...config, plugins: [editionPlugin({ dataDir })] } };
}

test("a build holds the manifest and its parts, byte for byte, under their own names", async () => {
  const { dataDir, root, config } = makeProject();
  await build(config);
  const compiled = await compileEdition(dataDir);
  if (!compiled.ok) throw new Error();
  const folder = join(root, "dist/edition");
  expect(readdirSync(folder).sort()).toEqual(["manifest.json", ...compiled.edition.parts.keys()].sort());
  expect(readFileSync(join(folder, "manifest.json"), "utf8")).toBe(compiled.edition.manifestJson);
  for (const [name, bytes] of compiled.edition.parts) expect(readFileSync(join(folder, name)).equals(bytes)).toBe(true);
});

test("the application knows the edition's facts when it is built", async () => {
  const { root, config } = makeProject();
  await build({ ...config, build: { ssr: join(root, "server.js"), outDir: "server" } });
  expect(await import(join(root, "server/server.js"))).toMatchObject({
    identity: { id: "essai", title: "Essai de presse" },
    siteUrl: "https://essai.example/actu/",
    topics: [{ id: "eau" }, { id: "feu" }],
    articleCount: 1,
  });
  expect(readdirSync(join(root, "server"))).toEqual(["server.js"]);
});

test("the environment may name another host", async () => {
  vi.stubEnv("SITE_URL", "https://ailleurs.example/");
  onTestFinished(() => void vi.unstubAllEnvs());
  const { root, config } = makeProject();
  await build({ ...config, build: { ssr: join(root, "server.js"), outDir: "server" } });
  expect(await import(join(root, "server/server.js"))).toMatchObject({ siteUrl: "https://ailleurs.example/" });
});

test("a build with problems fails and lists them all", async () => {
  const { dataDir, config } = makeProject({ "articles/un.md": broken });
  const failure = await build(config).then(
    () => "",
    (error: unknown) => String(error),
  );
  expect(failure).toContain(`${dataDir}/articles/un.md:4: "terre" is not a topic`);
  expect(failure).toContain(`${dataDir}/articles/un.md:7: A heading in an article begins`);
});

async function serve({ config, dataDir }: Project) {
  const server = await createServer({
    ...config,
    server: { port: 0, host: "127.0.0.1" },
    optimizeDeps: { noDiscovery: true },
  });
  onTestFinished(() => server.close());
  await server.listen();
  // Its first look at the folder goes on for a while after that; a file that changes meanwhile would be missed.
  await vi.waitFor(() => expect(server.watcher.getWatched()[join(dataDir, "articles")]).toContain("un.md"), 20_000);
  const address = server.httpServer?.address();
  if (address === null || typeof address !== "object") throw new Error("no address");
  const origin = `http://127.0.0.1:${address.port}`;
  return { origin, connectPage: () => connectPage(origin, server.config.webSocketToken) };
}

/** What a page in development hears from its server. (Node 20 has no WebSocket; to listen, its handshake is enough.) */
async function connectPage(origin: string, token: string) {
  const handshake = request(`${origin}/actu/?token=${token}`, {
    headers: {
      Connection: "Upgrade",
      Upgrade: "websocket",
      "Sec-WebSocket-Version": "13",
      "Sec-WebSocket-Key": Buffer.from("sixteen  letters").toString("base64"),
      "Sec-WebSocket-Protocol": "vite-hmr",
    },
  }).end();
  const [, socket, head]: [unknown, Duplex, Buffer] = await new Promise((resolve, reject) => {
    handshake
      .on("upgrade", (...heard) => resolve(heard))
      .on("response", reject)
      .on("error", reject);
  });
  onTestFinished(() => void socket.destroy());
  let heard = head.toString();
  let wake = () => {};
  socket.on("data", (bytes: Buffer) => {
    heard += bytes.toString();
    wake();
  });
  return {
    /** The next message of a kind, and what was heard before it. */
    async next(type: string): Promise<string> {
      while (!heard.includes(`"type":"${type}"`)) await new Promise<void>((resolve) => (wake = resolve));
      const accounted = heard;
      heard = "";
      return accounted;
    },
  };
}

async function fetchManifest(origin: string) {
  const response = await fetch(`${origin}/actu/edition/manifest.json`);
  expect(response.headers.get("content-type")).toBe("application/json");
  const manifest = decode(ManifestSchema, await response.json());
  if (!manifest.ok) throw new Error(JSON.stringify(manifest.issues));
  return manifest.value;
}

test("in development the edition is served under the base, and what is not there is a 404", async () => {
  const { origin } = await serve(makeProject());
  const { parts } = await fetchManifest(origin);
  for (const { path, bytes } of parts) {
    const response = await fetch(`${origin}/actu/edition/${path}`);
    expect((await response.arrayBuffer()).byteLength).toBe(bytes);
    expect(response.headers.get("content-encoding")).toBeNull();
  }
  expect((await fetch(`${origin}/actu/edition/0000.part`)).status).toBe(404);
  expect((await fetch(`${origin}/actu/main.js`)).status).toBe(200);
});

test("a change in the data folder reloads the page, with the new edition", async () => {
  const project = makeProject();
  const { dataDir } = project;
  const { origin, connectPage } = await serve(project);
  const page = await connectPage();
  const before = await fetchManifest(origin);
  expect(await (await fetch(`${origin}/actu/@id/__x00__virtual:edition`)).text()).toContain("articleCount = 1");
  const reloaded = page.next("full-reload");
  writeFileSync(join(dataDir, "articles/deux.md"), article("deux"));
  await reloaded;
  const after = await fetchManifest(origin);
  expect(after.articleCount).toBe(before.articleCount + 1);
  expect(await (await fetch(`${origin}/actu/@id/__x00__virtual:edition`)).text()).toContain("articleCount = 2");
});

test("problems are shown over the page, the last good edition stays served, and a correction clears them", async () => {
  const project = makeProject();
  const { dataDir } = project;
  const { origin, connectPage } = await serve(project);
  const page = await connectPage();
  const before = await fetchManifest(origin);
  const shown = page.next("error");
  writeFileSync(join(dataDir, "articles/un.md"), broken);
  expect(await shown).toContain(`${dataDir}/articles/un.md:4: \\"terre\\" is not a topic`);
  expect(await fetchManifest(origin)).toEqual(before);
  const reloaded = page.next("full-reload");
  writeFileSync(join(dataDir, "articles/un.md"), article("un", "Corrigé."));
  await reloaded;
  expect((await fetchManifest(origin)).revision).not.toBe(before.revision);
});

test("a page that opens while there are problems is told them", async () => {
  const project = makeProject({ "articles/un.md": broken });
  const { dataDir } = project;
  const { origin, connectPage } = await serve(project);
  const page = await connectPage();
  expect(await page.next("error")).toContain(`${dataDir}/articles/un.md:7: A heading`);
  expect((await fetch(`${origin}/actu/edition/manifest.json`)).status).toBe(404);
});
