import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { isPrivateAddress } from "../../../src/publisher/import/fetch/isPrivateAddress";
import { openFetcher } from "../../../src/publisher/import/fetch/openFetcher";
import { serveRoutes } from "./serveRoutes";

const quick = { allowPrivate: true, retryMs: 1, silenceMs: 10_000, totalMs: 20_000, maxBytes: 1_000_000 };
const fetcher = (options = {}) => {
  const fetch = openFetcher({ ...quick, ...options });
  return (url: string) => fetch(url, { pauseMs: 0 });
};

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.20.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "0.0.0.0",
  "::1",
  "fe80::1",
  "fd00::1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "64:ff9b::7f00:1",
])("%s is an address of a private network", (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each(["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "172.32.0.1"])(
  "%s is an address of everybody’s",
  (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  },
);

test.each(["http://127.0.0.1/", "http://localhost/", "http://2130706433/", "http://[::1]/", "http://0x7f.1/"])(
  "%s is refused, however it is written",
  async (url) => {
    await expect(fetcher({ allowPrivate: false })(url)).rejects.toThrow("is an address of a private network");
  },
);

test.each(["file:///etc/passwd", "ftp://a.example/", "javascript:alert(1)", "nonsense"])(
  "%s is no address of the web",
  async (url) => {
    await expect(fetcher()(url)).rejects.toThrow("is no address of the web");
  },
);

test("a redirect to another kind of address is refused, and so is one without an end", async () => {
  const { url } = await serveRoutes({
    "/file": (_, response) => response.writeHead(302, { Location: "file:///etc/passwd" }).end(),
    "/round": (_, response) => response.writeHead(302, { Location: "/round" }).end(),
    "/once": (_, response) => response.writeHead(301, { Location: "/there" }).end(),
    "/there": "arrived",
  });
  await expect(fetcher()(`${url}/file`)).rejects.toThrow("is no address of the web");
  await expect(fetcher()(`${url}/round`)).rejects.toThrow("redirects more than 5 times");
  const { bytes, url: there } = await fetcher()(`${url}/once`);
  expect([Buffer.from(bytes ?? []).toString(), there]).toEqual(["arrived", `${url}/there`]);
});

test("packed answers are unpacked, a bomb is stopped where it grows too large", async () => {
  const bomb = gzipSync(Buffer.alloc(20_000_000));
  const { url } = await serveRoutes({
    "/gzip": (_, response) => response.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync("texte")),
    "/br": (_, response) => response.writeHead(200, { "Content-Encoding": "br" }).end(brotliCompressSync("texte")),
    "/bomb": (_, response) => response.writeHead(200, { "Content-Encoding": "gzip" }).end(bomb),
    "/broken": (_, response) => response.writeHead(200, { "Content-Encoding": "gzip" }).end("no gzip"),
    "/often": (_, response) => response.writeHead(200, { "Content-Encoding": "gzip, gzip, gzip" }).end(bomb),
  });
  for (const path of ["/gzip", "/br"])
    expect(Buffer.from((await fetcher()(url + path)).bytes ?? []).toString()).toBe("texte");
  await expect(fetcher()(`${url}/bomb`)).rejects.toThrow("It is larger than 1 MB.");
  await expect(fetcher()(`${url}/broken`)).rejects.toThrow("It is packed in a broken way.");
  await expect(fetcher()(`${url}/often`)).rejects.toThrow("It is packed more than twice.");
});

test("a server that is silent, slow, or says a wrong length is given up", async () => {
  const { url } = await serveRoutes({
    "/silent": () => undefined,
    "/slow": (_, response) => {
      const timer = setInterval(() => response.write("x"), 50);
      response.on("close", () => clearInterval(timer));
    },
    "/short": (_, response) => {
      response.writeHead(200, { "Content-Length": "1000" });
      response.write("x");
      setTimeout(() => response.destroy(), 20);
    },
    "/endless": (_, response) => {
      const timer = setInterval(() => response.write("x".repeat(200_000)), 1);
      response.on("close", () => clearInterval(timer));
    },
  });
  await Promise.all([
    expect(fetcher({ silenceMs: 300 })(`${url}/silent`)).rejects.toThrow("said nothing for 0.3 s"),
    expect(fetcher({ totalMs: 500 })(`${url}/slow`)).rejects.toThrow("did not finish within 0.5 s"),
    expect(fetcher()(`${url}/short`)).rejects.toThrow(/broke off/),
    expect(fetcher()(`${url}/endless`)).rejects.toThrow("It is larger than 1 MB."),
  ]);
});

test("robots.txt is asked once and obeyed", async () => {
  const { url, asked } = await serveRoutes({
    "/robots.txt": "User-agent: *\nDisallow: /prive/",
    "/a": "a",
    "/b": "b",
    "/prive/c": "c",
  });
  const fetch = fetcher();
  await fetch(`${url}/a`);
  await fetch(`${url}/b`);
  await expect(fetch(`${url}/prive/c`)).rejects.toThrow("asks programs not to read /prive/c (robots.txt)");
  expect(asked).toEqual(["/robots.txt", "/a", "/b"]);
});

test.each([
  ["the caller", 200, ""],
  ["robots.txt", 0, "User-agent: *\nCrawl-delay: 0.2"],
])("a server is left alone between two requests for as long as %s says", async (_, pauseMs, robots) => {
  const { url } = await serveRoutes({ "/robots.txt": robots, "/a": "a", "/b": "b" });
  const fetch = openFetcher(quick);
  const startedAt = performance.now();
  await fetch(`${url}/a`, { pauseMs });
  await fetch(`${url}/b`, { pauseMs });
  expect(performance.now() - startedAt).toBeGreaterThan(190);
});

test("what did not change is not sent again", async () => {
  const { url } = await serveRoutes({
    "/feed": (request, response) => {
      response.setHeader("ETag", '"1"');
      response.statusCode = request.headers["if-none-match"] === '"1"' ? 304 : 200;
      response.end(response.statusCode === 200 ? "texte" : undefined);
    },
  });
  const fetch = openFetcher(quick);
  const first = await fetch(`${url}/feed`, { pauseMs: 0 });
  expect((await fetch(`${url}/feed`, { pauseMs: 0, validators: first.validators })).bytes).toBeUndefined();
});

test("a server that asks to wait is asked when it said, and left alone when that is long", async () => {
  const { url, asked } = await serveRoutes({
    "/soon": (_, response) => {
      if (asked.filter((path) => path === "/soon").length > 1) response.end("texte");
      else response.writeHead(429, { "Retry-After": "0" }).end();
    },
    "/later": (_, response) => response.writeHead(429, { "Retry-After": "3600" }).end(),
  });
  expect(Buffer.from((await fetcher()(`${url}/soon`)).bytes ?? []).toString()).toBe("texte");
  await expect(fetcher()(`${url}/later`)).rejects.toThrow("answers 429");
  expect(asked.filter((path) => path === "/later")).toHaveLength(1);
});

test("a server in trouble is asked once more, a missing page is not", async () => {
  let count = 0;
  const { url, asked } = await serveRoutes({
    "/trouble": (_, response) => {
      response.statusCode = count++ === 0 ? 503 : 200;
      response.end("texte");
    },
  });
  expect(Buffer.from((await fetcher()(`${url}/trouble`)).bytes ?? []).toString()).toBe("texte");
  await expect(fetcher()(`${url}/nowhere`)).rejects.toThrow("is gone (404)");
  expect(asked.filter((path) => path === "/nowhere")).toHaveLength(1);
});
