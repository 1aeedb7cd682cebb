import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { headerRules } from "../../../src/publisher/site/headers/headerRules";
import { writeHeadersFile } from "../../../src/publisher/site/headers/headersFile";
import { compressTexts } from "../../../src/publisher/site/precompress";
import { startTestServer, type TestServer } from "../../support/server";

const script = `${"export const sentence = 'Une phrase.';\n".repeat(200)}`;
const part = randomBytes(5000);
let root: string;
let server: TestServer;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "static-server-"));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "dist/index.html": "<!doctype html><title>À la une</title>",
    "dist/404.html": "<!doctype html><title>Page introuvable</title>",
    "dist/contacts/index.html": "<!doctype html><title>Contacts</title>",
    "dist/sw.js": "// worker",
    "dist/manifest.webmanifest": "{}",
    "dist/assets/app-abc123.js": script,
    "dist/assets/literata-abc123.woff2": randomBytes(800),
    "dist/icon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "dist/edition/manifest.json": "{}",
    "dist/edition/0123456789abcdef.part": part,
    "dist/_headers": writeHeadersFile(headerRules("/actu/")),
    "outside.txt": "outside",
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  server = await startTestServer({ root: join(root, "dist"), base: "/actu/" });
});
afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});
afterEach(() => server.heal());

type Reply = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** Sends the path as written: `fetch` would tidy `..` away, and unpack the body. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET", port = server.port): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ port, path, headers, method, host: "localhost" }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on("error", reject);
    request.end();
  });
}

test("gives each file its own type", async () => {
  const types: Readonly<Record<string, string>> = {
    "": "text/html;charset=utf-8",
    "contacts/": "text/html;charset=utf-8",
    "sw.js": "text/javascript",
    "manifest.webmanifest": "application/manifest+json",
    "assets/literata-abc123.woff2": "font/woff2",
    "icon.svg": "image/svg+xml",
    "edition/manifest.json": "application/json",
    "edition/0123456789abcdef.part": "application/octet-stream",
  };
  for (const [path, type] of Object.entries(types)) {
    const { status, headers } = await ask(`/actu/${path}`);
    expect([path, status, headers["content-type"]]).toEqual([path, 200, type]);
  }
});

test("answers what is missing with the page for it and status 404", async () => {
  for (const path of ["/actu/assets/app-old.js", "/actu/nowhere/", "/", "/autre/"]) {
    const { status, headers, body } = await ask(path);
    expect([path, status, headers["content-type"]]).toEqual([path, 404, "text/html; charset=utf-8"]);
    expect(body.toString()).toContain("Page introuvable");
  }
});

test("serves nothing from outside its folder", async () => {
  for (const path of [
    "../outside.txt",
    "%2e%2e/outside.txt",
    "..%2foutside.txt",
    "contacts/..%5c..%5coutside.txt",
    "//outside.txt",
    "%00",
    "%",
  ]) {
    const { status, body } = await ask(`/actu/${path}`);
    expect([path, status]).toEqual([path, 404]);
    expect(body.toString()).not.toContain("outside");
  }
});

test("leads an address without its closing slash to the one with it, query kept", async () => {
  expect((await ask("/actu?source=accueil")).headers.location).toBe("/actu/?source=accueil");
  const { status, headers } = await ask("/actu/contacts?source=raccourci");
  expect([status, headers.location]).toEqual([301, "/actu/contacts/?source=raccourci"]);
});

test("never redirects to another host", async () => {
  const { status, headers } = await ask("//evil.example/actu/contacts");
  expect([status, headers.location]).toEqual([404, undefined]);
});

test("sends what was packed beforehand to whoever can unpack it", async () => {
  const packed = join(root, "packed");
  await mkdir(packed);
  await writeFile(join(packed, "app-abc123.js"), script);
  await compressTexts(packed);
  const other = await startTestServer({ root: packed });
  const brotli = await ask("/app-abc123.js", { "accept-encoding": "gzip, deflate, br" }, "GET", other.port);
  expect([brotli.headers["content-encoding"], brotli.headers["content-type"]]).toEqual(["br", "text/javascript"]);
  expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
  const plain = await ask("/app-abc123.js", {}, "GET", other.port);
  expect([plain.headers["content-encoding"], plain.body.toString()]).toEqual([undefined, script]);
  expect([brotli.headers.vary, plain.headers.vary]).toEqual(["Accept-Encoding", "Accept-Encoding"]);
  await other.close();
});

test("lets hashed files be kept for ever and has everything else asked for again", async () => {
  const caching: Readonly<Record<string, string>> = {
    "assets/app-abc123.js": "public, max-age=31536000, immutable",
    "edition/0123456789abcdef.part": "public, max-age=31536000, immutable",
    "": "no-cache",
    "contacts/": "no-cache",
    "sw.js": "no-cache",
    "manifest.webmanifest": "no-cache",
    "edition/manifest.json": "no-cache",
    "assets/gone.js": "no-cache",
  };
  for (const [path, expected] of Object.entries(caching)) {
    expect([path, (await ask(`/actu/${path}`)).headers["cache-control"]]).toEqual([path, expected]);
  }
});

test("answers 304 without a body when the client has the file already", async () => {
  const first = await ask("/actu/sw.js");
  const tag = first.headers.etag ?? "";
  const second = await ask("/actu/sw.js", { "if-none-match": tag });
  expect([second.status, second.body.byteLength]).toEqual([304, 0]);
  await writeFile(join(root, "dist/sw.js"), "// a newer worker");
  const third = await ask("/actu/sw.js", { "if-none-match": tag });
  expect([third.status, third.body.toString()]).toEqual([200, "// a newer worker"]);
});

test("sends the headers of the build's own _headers, with pages that are missing too", async () => {
  for (const path of ["", "assets/app-abc123.js", "gone"]) {
    const { headers } = await ask(`/actu/${path}`);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
});

test("answers HEAD as GET without the body, and refuses what would change something", async () => {
  const head = await ask("/actu/edition/0123456789abcdef.part", {}, "HEAD");
  expect([head.status, head.headers["content-length"], head.body.byteLength]).toEqual([200, "5000", 0]);
  expect(server.requests.at(-1)).toMatchObject({ method: "HEAD", bytes: 0 });
  const post = await ask("/actu/", {}, "POST");
  expect([post.status, post.headers.allow]).toEqual([405, "GET, HEAD"]);
});

test("spoils the answers that a test names, and only those", async () => {
  server.spoil("edition/manifest.json", {
    status: 503,
    alter: () => "<h1>Portail</h1>",
    headers: { "Content-Type": "text/html" },
  });
  const portal = await ask("/actu/edition/manifest.json");
  expect([portal.status, portal.headers["content-type"], portal.body.toString()]).toEqual([
    503,
    "text/html",
    "<h1>Portail</h1>",
  ]);
  expect((await ask("/actu/sw.js")).status).toBe(200);
  server.heal();
  expect((await ask("/actu/edition/manifest.json")).body.toString()).toBe("{}");
});

test("cuts a download after the bytes that a test allows", async () => {
  server.spoil(/\.part$/, { cutAfterBytes: 1200 });
  const before = server.requests.length;
  await expect(ask("/actu/edition/0123456789abcdef.part")).rejects.toThrow();
  expect(server.requests.slice(before)).toEqual([
    { method: "GET", path: "/actu/edition/0123456789abcdef.part", status: 200, bytes: 1200 },
  ]);
});

test("dies in the middle of an edition and comes back on the same port", async () => {
  const mortal = await startTestServer({ root: join(root, "dist") });
  const dead = mortal.dieAfterBytes(2 + 3000);
  await ask("/edition/manifest.json", {}, "GET", mortal.port);
  await expect(ask("/edition/0123456789abcdef.part", {}, "GET", mortal.port)).rejects.toThrow();
  await dead;
  await expect(ask("/", {}, "GET", mortal.port)).rejects.toThrow("ECONNREFUSED");
  expect(mortal.requests.map(({ bytes }) => bytes)).toEqual([2, 3000]);
  const again = await startTestServer({ root: join(root, "dist"), port: mortal.port });
  expect((await ask("/edition/manifest.json", {}, "GET", again.port)).status).toBe(200);
  await again.close();
});

test("says that a port is taken", async () => {
  await expect(startTestServer({ root, port: server.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
