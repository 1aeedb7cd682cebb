import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Desk } from "../../../src/publisher/desk/Desk";
import { keyOf } from "../../../src/publisher/desk/propose/Proposal";
import { type RunningDesk, startDesk } from "../../../src/publisher/desk/serve/startDesk";
import { article } from "../makeDataFolder";
import { makeLastingFolder } from "./makeLastingFolder";

let running: RunningDesk;
let folder: ReturnType<typeof makeLastingFolder>;
let key: string;

beforeAll(async () => {
  folder = makeLastingFolder({ "articles/un.md": article("un", "Une fête à Metz.") });
  const desk = new Desk(folder.path);
  key = desk.proposals.map(keyOf)[0] ?? "";
  running = await startDesk(desk, { port: 0 });
});
afterAll(async () => {
  await running.close();
  folder.remove();
});

type Sent = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** As it stands, also what no browser would send: paths are not tidied. */
function send({ method = "GET", path = "/api/desk", headers = {}, body }: Sent) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((answered, failed) => {
    const sent = request({ host: "127.0.0.1", port: running.port, method, path, headers }, (response) => {
      const chunks: string[] = [];
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => chunks.push(chunk));
      response.on("end", () =>
        answered({ status: response.statusCode ?? 0, headers: response.headers, text: chunks.join("") }),
      );
    });
    sent.on("error", failed);
    sent.end(body);
  });
}

const own = () => ({ Host: `127.0.0.1:${running.port}`, Authorization: `Bearer ${running.token}` });
const decision = () => JSON.stringify({ key, decision: "accept" });
const post = (
  headers: Readonly<Record<string, string>>,
  body = decision(),
): Promise<{ status: number; text: string }> =>
  send({ method: "POST", path: "/api/decide", headers: { "Content-Type": "application/json", ...headers }, body });

test("its own page is answered, under both names of this computer", async () => {
  expect((await send({ headers: own() })).status).toBe(200);
  expect((await send({ headers: { ...own(), Host: `localhost:${running.port}` } })).status).toBe(200);
});

test.each([
  ["without the token", () => ({ Host: `127.0.0.1:${running.port}` }), 401],
  ["with another token", () => ({ ...own(), Authorization: "Bearer guess" }), 401],
  ["of a page of another site", () => ({ ...own(), Origin: "https://example.org" }), 403],
  ["of a page without an origin", () => ({ ...own(), Origin: "null" }), 403],
  ["of a page on another port of this computer", () => ({ ...own(), Origin: "http://127.0.0.1:1" }), 403],
  ["that the browser says comes from elsewhere", () => ({ ...own(), "Sec-Fetch-Site": "cross-site" }), 403],
  ["that the browser says comes from another port", () => ({ ...own(), "Sec-Fetch-Site": "same-site" }), 403],
  ["under a name that was made to lead here", () => ({ ...own(), Host: `evil.example:${running.port}` }), 403],
  ["under our name and another port", () => ({ ...own(), Host: "127.0.0.1:80" }), 403],
])("a request %s is refused and writes nothing", async (_, headers, status) => {
  expect((await send({ headers: headers() })).status).toBe(status);
  expect((await post(headers())).status).toBe(status);
  expect(folder.list()).not.toContain("places.yaml");
});

test.each([
  ["a form", { "Content-Type": "application/x-www-form-urlencoded" }, undefined, 415],
  ["plain text", { "Content-Type": "text/plain" }, undefined, 415],
  ["no JSON", {}, "{", 400],
  ["another shape", {}, "[]", 400],
  ["a decision that there is not", {}, JSON.stringify({ key: "x", decision: "delete" }), 400],
  ["more than is read", {}, `"${"x".repeat(70_000)}"`, 413],
])("%s is refused", async (_, headers, body, status) => {
  const answer = await post({ ...own(), ...headers }, body);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.text)).toHaveProperty("message");
});

test("a proposal that there is not is told and writes nothing", async () => {
  const answer = await post(own(), JSON.stringify({ key: "place ../../x Metz", decision: "accept" }));
  expect(JSON.parse(answer.text)).toMatchObject({ ok: false, isStale: true });
});

test.each([
  "/../package.json",
  "/..%2f..%2fetc/passwd",
  "/%2e%2e/edition.yaml",
  "//etc/passwd",
  "/edition.yaml",
  "/api/../edition.yaml",
])("%s leads to no file", async (path) => {
  const { status, text } = await send({ path, headers: own() });
  expect(status).toBe(404);
  expect(text).not.toContain("essai");
});

test("the page may be in nobody’s frame, and runs only its own scripts", async () => {
  const { status, headers, text } = await send({ path: "/", headers: { Host: `127.0.0.1:${running.port}` } });
  expect(status).toBe(200);
  expect(text).not.toContain(running.token);
  expect(headers["content-security-policy"]).toMatch(/default-src 'none'; script-src 'self';.*frame-ancestors 'none'/);
  expect(headers["access-control-allow-origin"]).toBeUndefined();
});

test("what its own page decides is written", async () => {
  const answer = await post({ ...own(), Origin: `http://127.0.0.1:${running.port}`, "Sec-Fetch-Site": "same-origin" });
  expect(JSON.parse(answer.text)).toEqual({ ok: true, file: "places.yaml", undoable: 1 });
  expect(readFileSync(join(folder.path, "places.yaml"), "utf8")).toContain("id: metz");
});
