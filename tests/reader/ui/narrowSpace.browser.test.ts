import { expect, test } from "vitest";
import atkinson from "../../../src/reader/ui/fonts/atkinson-hyperlegible-next.woff2?url";
import literata from "../../../src/reader/ui/fonts/literata.woff2?url";

test.each([
  ["Literata", literata],
  ["Atkinson Hyperlegible Next", atkinson],
])("%s has a narrow no-break space that is seen: a fifth of an em", async (name, url) => {
  const face = new FontFace(`${name} as shipped`, `url(${url})`);
  document.fonts.add(await face.load());
  const drawing = document.createElement("canvas").getContext("2d");
  if (!drawing) throw new Error("This browser draws nothing.");
  drawing.font = `100px "${name} as shipped"`;
  const width = drawing.measureText("1\u202f1").width - drawing.measureText("11").width;
  expect(width).toBeCloseTo(20, 0);
});
