import { expect, test } from "vitest";
import { readDay } from "../../../src/publisher/import/sources/readDay";
import { stateWithZone } from "../../../src/publisher/import/sources/stateWithZone";
import { decodeBytes } from "../../../src/publisher/import/text/decodeBytes";

const latin = (text: string, ...bytes: readonly number[]) => new Uint8Array([...Buffer.from(text, "latin1"), ...bytes]);

test("Windows-1252 keeps its apostrophe, its œ and its €", () => {
  expect(decodeBytes(latin('<?xml version="1.0" encoding="windows-1252"?><t>', 0x92, 0x9c, 0x80))).toMatch(/<t>’œ€$/);
});

test("what is said to be ISO-8859-1 and is UTF-8 is read as UTF-8", () => {
  expect(
    decodeBytes(Buffer.from('<meta charset="iso-8859-1"><p>Frédéric'), {
      contentType: "text/html; charset=iso-8859-1",
    }),
  ).toContain("Frédéric");
});

test("what nobody declares and is not UTF-8 is read as Windows-1252", () => {
  expect(decodeBytes(latin("<p>caf", 0xe9))).toBe("<p>café");
});

test("what is said to be UTF-8 and is not is read as Windows-1252", () => {
  expect(decodeBytes(latin('<?xml version="1.0" encoding="utf-8"?><t>caf', 0xe9, 0x20, 0xe8))).toContain("café è");
});

test("one broken byte does not change the encoding of all others", () => {
  expect(decodeBytes(new Uint8Array([...Buffer.from("déjà été œuvre "), 0xe9, 0x20]))).toContain("déjà été œuvre");
});

test("UTF-16 is read with its mark and without it", () => {
  const text = "<?xml version='1.0'?><t>é</t>";
  expect(decodeBytes(new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]))).toBe(text);
  expect(decodeBytes(Buffer.from(text, "utf16le"))).toBe(text);
});

test("numbers of Windows-1252 that were taken for Unicode become the signs that they were meant to be", () => {
  expect(decodeBytes(Buffer.from("don\u0092t\u0007"))).toBe("don’t");
});

test.each([
  ["Fri, 15 Nov 2024 23:30:00 -0500", "2024-11-15"],
  ["2024-11-15T23:59:59+14:00", "2024-11-15"],
  ["2024-11-15", "2024-11-15"],
  ["15 novembre 2024", "2024-11-15"],
  ["1er août 2024", "2024-08-01"],
  ["den 3. März 2024", "2024-03-03"],
  ["November 15, 2024", "2024-11-15"],
  ["Fri Nov 15 10:00:00 2024", "2024-11-15"],
  ["15 Nov 24 10:00 GMT", "2024-11-15"],
  ["20241115T100000Z", "2024-11-15"],
])("« %s » is of %s", (written, day) => {
  expect(readDay(written)).toBe(day);
});

test.each([
  "03/04/2024",
  "1970-01-01T00:00:00Z",
  "0001-01-01",
  "2024-02-30",
  "hier",
  "",
  "15 nov",
  "-0001-11-30T00:00:00",
])("« %s » dates nothing", (written) => {
  expect(readDay(written)).toBeUndefined();
});

test("a moment by two clocks is one with its zone", () => {
  expect(stateWithZone("2024-11-07T10:36:54", "2024-11-07T15:36:54")).toBe("2024-11-07T10:36:54-05:00");
  expect(stateWithZone("2024-11-07 10:36:54", "0000-00-00 00:00:00")).toBe("2024-11-07T10:36:54");
  expect(stateWithZone(undefined, "2024-11-07T15:36:54")).toBe("2024-11-07T15:36:54Z");
});
