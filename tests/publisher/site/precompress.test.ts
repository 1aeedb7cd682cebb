import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { compressTexts } from "../../../src/publisher/site/precompress";
import { makeTemporaryFolder } from "../makeDataFolder";

test("each text that is worth it lies compressed beside itself, and nothing else does", async () => {
  const folder = makeTemporaryFolder();
  const text = "Une phrase. ".repeat(500);
  mkdirSync(join(folder, "article/un"), { recursive: true });
  const write = (file: string, content: string) => writeFileSync(join(folder, file), content);
  write("article/un/index.html", text);
  write("short.js", "let a;");
  write("picture.png", text);
  write("0123.part", text);
  await compressTexts(folder);
  const packed = readFileSync(join(folder, "article/un/index.html.br"));
  expect(packed.length).toBeLessThan(200);
  expect(brotliDecompressSync(packed).toString()).toBe(text);
  for (const file of ["short.js", "picture.png", "0123.part"])
    expect(existsSync(join(folder, `${file}.br`))).toBe(false);
});
