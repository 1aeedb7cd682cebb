import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { drawLinkPicture } from "../../../src/publisher/site/pictures/linkPicture";
import { initialsOf } from "../../../src/publisher/site/pictures/makeIcon";
import { openPen } from "../../../src/publisher/site/pictures/pictures";
import { readBrand } from "../../../src/publisher/site/pictures/readBrand";
import { wrapTitle } from "../../../src/publisher/site/pictures/wrapTitle";
import { makeTemporaryFolder } from "../makeDataFolder";

test("a title of any length is broken between words and fits its picture", () => {
  expect(wrapTitle("Un titre", 1000, 330)).toEqual({ size: 72, lines: ["Un titre"] });
  const long = wrapTitle("Un titre qui ne finit pas ".repeat(40).trim(), 1000, 330);
  expect(long.lines.length * long.size).toBeLessThan(330);
  expect(long.lines.at(-1)).toMatch(/\S…$/);
  const title = "La Région et les communes accompagnent les artisans de la vallée pendant deux ans";
  expect(wrapTitle(title, 1000, 330).lines.join(" ")).toBe(title);
});

test("an edition that brings no icon has its initials in its colour, and one that brings one has that", () => {
  const folder = makeTemporaryFolder();
  const edition = { identity: { title: "Sainte-Invention" }, colour: "vigne" } as const;
  expect(["Sainte-Invention", "Ville de Metz", "nouvelles"].map(initialsOf)).toEqual(["SI", "VM", "N"]);
  expect(readBrand(folder, edition).icon).toMatch(/#86244a.*>SI</);
  expect([...readBrand(folder, edition).screenshots]).toEqual([]);
  writeFileSync(join(folder, "icon.svg"), "<svg>ours</svg>");
  mkdirSync(join(folder, "screenshots"));
  writeFileSync(join(folder, "screenshots/narrow-map.png"), "…");
  expect(readBrand(folder, edition)).toMatchObject({ icon: "<svg>ours</svg>" });
  expect([...readBrand(folder, edition).screenshots.keys()]).toEqual(["narrow-map.png"]);
});

test("a link's picture is drawn with its title, whatever fonts the machine has", async () => {
  const picture = { title: "L’été & l’œuvre", kicker: "Culture", colour: "gres", edition: "Ville" } as const;
  const draw = (title: string) => drawLinkPicture({ ...picture, title, icon: '<svg viewBox="0 0 1 1"></svg>' });
  const pen = await openPen(draw(picture.title));
  const [written, empty] = [draw(picture.title), draw("")].map((svg) => Buffer.from(pen.draw(svg, 1200)));
  await pen.close();
  if (written === undefined || empty === undefined) throw new Error("Nothing was drawn.");
  // The header of a PNG says its width and height.
  expect([written.readUInt32BE(16), written.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(written.length).toBeGreaterThan(empty.length * 1.3);
});
