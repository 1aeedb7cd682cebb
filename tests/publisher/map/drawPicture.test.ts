import { expect, test } from "vitest";
import { decode } from "../../../src/domain/decode";
import { AboutPartSchema } from "../../../src/domain/edition/edition";
import { publishedEdition } from "../../support/publishedEdition";

test("an article in a few départements has their map, another its first chart, and one without either no picture", async () => {
  const { articles } = await publishedEdition();
  const pictureOf = (id: string) => articles.find((article) => article.id === id)?.picture;
  expect(pictureOf("site-verrier-meisenthal")).toMatchObject({ kind: "map", departements: ["57"] });
  expect(pictureOf("orientations-budgetaires-2020")?.kind).toBe("chart");
  expect(pictureOf("pacte-regional-artisanat")).toBeUndefined();
});

test("the bars of a picture are as long as those of the article's own chart", async () => {
  const { articles } = await publishedEdition();
  const article = articles.find(({ id }) => id === "nos-savoir-faire-s-exposent");
  const [first, second] = [...(article?.picture?.path.matchAll(/h([\d.]+)v/g) ?? [])].map(([, length]) =>
    Number(length),
  );
  expect(second).toBeCloseTo(((first ?? 0) * 7.5) / 10.7, 0);
});

test("the outline under the pictures is small, and every dot lies on it", async () => {
  const { about, articles } = await publishedEdition();
  const { outline } = about;
  expect(JSON.stringify(outline).length).toBeLessThan(6000);
  expect(decode(AboutPartSchema, JSON.parse(JSON.stringify(about)))).toEqual({ ok: true, value: about });
  const dots = articles.flatMap(({ picture }) =>
    picture?.kind === "map"
      ? [...picture.path.matchAll(/M(\d+) (\d+)h0/g)].map(([, x, y]) => [Number(x), Number(y)])
      : [],
  );
  expect(dots.length).toBeGreaterThan(3);
  for (const [x = -1, y = -1] of dots) {
    expect(x).toBeLessThan(outline?.width ?? 0);
    expect(y).toBeLessThan(outline?.height ?? 0);
  }
});
