import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HEAD_BYTES, MAX_TABLE_BYTES, writeHead } from "../../../../src/reader/edition/file/fileFormat";
import { openEditionFile } from "../../../../src/reader/edition/file/openEditionFile";
import { packEditionFile } from "../../../../src/reader/edition/file/packEditionFile";
import { rounds } from "../../../support/rounds";

const part = (digits: string, bytes: Uint8Array<ArrayBuffer>) => ({
  path: `${digits}.part`,
  content: new Blob([bytes]),
});
const files = fc
  .uniqueArray(
    fc.record({
      digits: fc.stringMatching(/^[0-9a-f]{4,16}$/),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => new Uint8Array(bytes)),
    }),
    { selector: ({ digits }) => digits, maxLength: 5 },
  )
  .map((parts) => [
    { path: "manifest.json", content: new Blob(["{}"]) },
    ...parts.map(({ digits, bytes }) => part(digits, bytes)),
  ]);
const page = fc.string({ unit: "binary", maxLength: 200 }).map((text) => new Blob([text]));
const packed = fc.tuple(page, files).map(([shown, named]) => packEditionFile(shown, named));

/** A file with this table, whatever it says, and these bytes behind it. */
function fileWith(table: unknown, rest: BlobPart = "", head?: string): Blob {
  const text = typeof table === "string" ? table : JSON.stringify(table);
  return new Blob([head ?? writeHead(HEAD_BYTES, new Blob([text]).size), text, rest]);
}

async function refusal(file: Blob): Promise<object> {
  const opened = await openEditionFile(file);
  if (opened.ok) throw new Error("not refused");
  return opened.problem;
}

test("what was packed is found again under its name, byte by byte, whatever the page before it says", async () => {
  await fc.assert(
    fc.asyncProperty(page, files, async (shown, named) => {
      const opened = await openEditionFile(packEditionFile(shown, named));
      if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
      expect([...opened.value.files.keys()]).toEqual(named.map(({ path }) => path));
      for (const { path, content } of named) {
        expect(await opened.value.files.get(path)?.arrayBuffer()).toEqual(await content.arrayBuffer());
      }
    }),
    { numRuns: rounds(40) },
  );
});

test("a file that was cut anywhere, or goes on, is refused", async () => {
  await fc.assert(
    fc.asyncProperty(packed, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 9 }), async (file, cut, more) => {
      expect(await refusal(file.slice(0, cut % file.size))).toMatchObject({
        kind: expect.stringMatching(/^(truncated|not-an-edition)$/),
      });
      expect(await refusal(new Blob([file, new Uint8Array(more)]))).toMatchObject({ kind: "not-an-edition" });
    }),
    { numRuns: rounds(80) },
  );
});

test("a file any byte of which was changed is refused, or its parts lie within it: nothing is thrown", async () => {
  await fc.assert(
    fc.asyncProperty(packed, fc.nat(), fc.integer({ min: 1, max: 255 }), async (file, at, difference) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const place = at % bytes.length;
      bytes[place] = (bytes[place] ?? 0) ^ difference;
      const opened = await openEditionFile(new Blob([bytes]));
      if (!opened.ok) return;
      const sizes = [...opened.value.files.values()].map(({ size }) => size);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(file.size);
    }),
    { numRuns: rounds(200) },
  );
});

test("any bytes at all are refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(await refusal(new Blob([new Uint8Array(bytes)]))).toMatchObject({ kind: "not-an-edition" });
    }),
    { numRuns: rounds(50) },
  );
});

describe("a file is refused", () => {
  const files = [{ path: "manifest.json", bytes: 2 }];

  test.each([
    ["an empty one", new Blob([])],
    ["a web page", new Blob(["<!doctype html><html><title>Un article</title>"])],
    ["a table of another kind", fileWith({ parts: [] }, "{}")],
    ["a table that is no JSON", fileWith("{files:", "{}")],
    ["a table that is larger than any", fileWith({ files }, "{}", writeHead(HEAD_BYTES, MAX_TABLE_BYTES + 1))],
    ["a table that lies in the first line", fileWith({ files }, "{}", writeHead(HEAD_BYTES - 1, 40))],
    ["a name that leads elsewhere", fileWith({ files: [{ path: "../manifest.json", bytes: 2 }] }, "{}")],
    ["two files of one name", fileWith({ files: [...files, ...files] }, "{}{}")],
    ["a file of less than nothing", fileWith({ files: [{ path: "manifest.json", bytes: -2 }] }, "{}")],
    ["a file of half a byte", fileWith({ files: [{ path: "manifest.json", bytes: 1.5 }] }, "{}")],
  ])("that is, or has, %s", async (_, file) => {
    expect(await refusal(file)).toMatchObject({ kind: "not-an-edition" });
  });

  test.each([
    ["a table", fileWith({ files }, "{}", writeHead(HEAD_BYTES, 4_000_000))],
    ["a page before the table", fileWith({ files }, "{}", writeHead(999_999_999_999, 40))],
    ["a file", fileWith({ files: [{ path: "manifest.json", bytes: Number.MAX_SAFE_INTEGER }] }, "{}")],
  ])("that says that %s is longer than all of it", async (_, file) => {
    expect(await refusal(file)).toMatchObject({ kind: "truncated", receivedBytes: file.size });
  });

  test("that a later application wrote, by name", async () => {
    const file = fileWith("", "", writeHead(HEAD_BYTES, 0).replace(" 01 ", " 02 "));
    expect(await refusal(file)).toEqual({ kind: "newer-format", format: 2 });
    const otherwise = new Blob(["<!doctype html><!--edition-file 17 and then something else"]);
    expect(await refusal(otherwise)).toEqual({ kind: "newer-format", format: 17 });
  });

  test("that cannot be read any more", async () => {
    class Gone extends Blob {
      override slice(): Blob {
        throw new DOMException("The stick was taken away.", "NotReadableError");
      }
    }
    expect(await refusal(new Gone())).toEqual({ kind: "unreachable" });
  });
});

test("of a large file only the first line and the table are read, and nothing is copied", async () => {
  let read = 0;
  class Watched extends Blob {
    override slice(from?: number, to?: number): Blob {
      const slice = super.slice(from, to);
      const arrayBuffer = slice.arrayBuffer.bind(slice);
      // Node reads a blob's text through it, too.
      return Object.assign(slice, {
        arrayBuffer() {
          read += slice.size;
          return arrayBuffer();
        },
      });
    }
  }
  const megabyte = new Uint8Array(1_000_000);
  const parts = Array.from({ length: 60 }, (_, index) => part(String(index), megabyte));
  const file = new Watched([packEditionFile(new Blob(["page"]), parts)]);
  expect(file.size).toBeGreaterThan(60_000_000);
  expect(await openEditionFile(file)).toMatchObject({ ok: true });
  expect(read).toBeGreaterThan(HEAD_BYTES);
  expect(read).toBeLessThan(10_000);
});
