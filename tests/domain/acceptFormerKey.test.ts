import * as v from "valibot";
import { expect, test } from "vitest";
import { acceptFormerKey } from "../../src/domain/acceptFormerKey";
import { decode } from "../../src/domain/decode";
import { decodeDeviceSettings } from "../../src/domain/device/deviceSettings";
import { AboutPartSchema, ManifestSchema, PackedArticleSchema } from "../../src/domain/edition/edition";
import { decodeBackup, encodeBackup } from "../../src/domain/library/backup/backup";
import { makeArticle } from "../support/makeEdition";
import { oneOfEach } from "../support/makeLibrary";

const Schema = acceptFormerKey(v.object({ topics: v.array(v.string()), id: v.string() }), "topics", "themes");
const inThemes = ({ topics, ...rest }: { readonly topics: unknown }): object => ({ themes: topics, ...rest });

test.each([
  ["the former name", { id: "a", themes: ["eau"] }],
  ["today's name", { id: "a", topics: ["eau"] }],
  ["both, of which today's counts", { id: "a", themes: ["feu"], topics: ["eau"] }],
])("a value with %s is read", (_, written) => {
  expect(decode(Schema, written)).toEqual({ ok: true, value: { id: "a", topics: ["eau"] } });
});

test.each([
  ["neither name", { id: "a" }],
  ["a wrong value under the former", { id: "a", themes: "eau" }],
  ["no fields", null],
  ["a list", [["eau"]]],
])("a value with %s is refused", (_, written) => {
  expect(decode(Schema, written)).toMatchObject({ ok: false });
});

test("a wrong value is told by today's name", () => {
  const { themes, ...rest } = { themes: [7], id: "a" };
  expect(decode(v.array(Schema), [{ ...rest, themes }])).toMatchObject({ issues: [{ path: "[0].topics[0]" }] });
});

test("an article and the facts of an edition of format 1 are read as today's", () => {
  const article = makeArticle(1);
  expect(decode(PackedArticleSchema, inThemes(article))).toEqual({ ok: true, value: article });
  const about = { topics: [{ id: "eau", name: "Eau", colour: "sapin" }], contacts: null };
  expect(decode(AboutPartSchema, inThemes(about))).toEqual({ ok: true, value: about });
  expect(v.is(ManifestSchema.entries.format, 1)).toBe(true);
});

test("the colours that a reader chose before outlive the setting's new name, on the device and in a backup", () => {
  expect(decodeDeviceSettings({ theme: "dark", textSize: 6 })).toMatchObject({ colourScheme: "dark", textSize: 6 });
  expect(decodeDeviceSettings({ theme: "dark", colourScheme: "sepia" }).colourScheme).toBe("sepia");
  expect(decodeDeviceSettings({ theme: "green" }).colourScheme).toBe("auto");
  const backup = { library: oneOfEach, settings: { theme: "contrast" }, writtenAt: null };
  const decoded = decodeBackup(encodeBackup(backup, "0.1.0"));
  if (!decoded.ok) throw new Error(decoded.problem.kind);
  expect(decodeDeviceSettings(decoded.backup.settings).colourScheme).toBe("contrast");
});
