import { inflateSync } from "node:zlib";

/*
 * The words of a PDF as Chromium writes it (PDF 1.4, no packed objects), page by page: enough to see that a document is
 * whole and that its text is text. Where words stand is not looked at.
 */

/** Text of each page, in the order in which it was drawn. */
export function readPdfPages(pdf: Buffer): readonly string[] {
  const objects = readObjects(pdf.toString("latin1"));
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const readFont = (id: string): ReadonlyMap<string, string> => {
    const known = fonts.get(id);
    if (known) return known;
    const [, unicodeId = ""] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? "") ?? [];
    const letters = readLetters(readStream(objects.get(unicodeId)));
    fonts.set(id, letters);
    return letters;
  };
  return listPages(objects).map((page) => {
    const [, names = ""] = /\/Font <<(.*?)>>/s.exec(page) ?? [];
    const fontIds = new Map(Array.from(names.matchAll(/\/(\w+) (\d+) 0 R/g), ([, name = "", id = ""]) => [name, id]));
    const [, contentId = ""] = /\/Contents (\d+) 0 R/.exec(page) ?? [];
    return readWords(readStream(objects.get(contentId)), (name) => readFont(fontIds.get(name) ?? ""));
  });
}

function readObjects(pdf: string): ReadonlyMap<string, string> {
  const found = pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs);
  return new Map(Array.from(found, ([, id = "", content = ""]) => [id, content]));
}

/** Leaves of the page tree, in its order. */
function listPages(objects: ReadonlyMap<string, string>): readonly string[] {
  const leavesOf = (id: string): readonly string[] => {
    const node = objects.get(id) ?? "";
    const [, kids = ""] = /\/Kids \[(.*?)\]/s.exec(node) ?? [];
    const ids = Array.from(kids.matchAll(/(\d+) 0 R/g), ([, kid = ""]) => kid);
    return /\/Type \/Pages/.test(node) ? ids.flatMap(leavesOf) : [node];
  };
  const catalogue = [...objects.values()].find((content) => /\/Type \/Catalog/.test(content)) ?? "";
  return leavesOf(/\/Pages (\d+) 0 R/.exec(catalogue)?.[1] ?? "");
}

function readStream(object = ""): string {
  const start = object.indexOf("stream\n");
  if (start < 0) return "";
  return inflateSync(Buffer.from(object.slice(start + "stream\n".length), "latin1")).toString("latin1");
}

/** From a code, as it is written in hexadecimal, to what it stands for. */
function readLetters(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, section = ""] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = "", text = ""] of section.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(code, decodeText(text));
  }
  for (const [, section = ""] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, first = "", last = "", text = ""] of section.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const start = Number.parseInt(first, 16);
      for (let code = start; code <= Number.parseInt(last, 16); code += 1) {
        const letter = String.fromCodePoint((decodeText(text).codePointAt(0) ?? 0) + code - start);
        letters.set(code.toString(16).toUpperCase().padStart(first.length, "0"), letter);
      }
    }
  }
  return letters;
}

function decodeText(utf16: string): string {
  return Buffer.from(utf16, "hex").swap16().toString("utf16le");
}

function readWords(content: string, readFont: (name: string) => ReadonlyMap<string, string>): string {
  let letters: ReadonlyMap<string, string> = new Map();
  let width = 2;
  let words = "";
  for (const [, font, codes = ""] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g)) {
    if (font !== undefined) {
      letters = readFont(font);
      width = letters.keys().next().value?.length ?? 2;
    } else {
      for (let at = 0; at < codes.length; at += width) words += letters.get(codes.slice(at, at + width)) ?? "";
    }
  }
  return words;
}
