import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideChart } from "../../../src/domain/chart/decideChart";
import { decode } from "../../../src/domain/decode";
import { type Figure, FigureSchema } from "../../../src/domain/reference/figure";

type Facts = { readonly values: readonly object[]; readonly total?: object } & Record<string, unknown>;

function makeFigure({ values, total, ...facts }: Facts): Figure {
  const quoted = (value: object) => ({ unit: "euros", quote: "mots", ...value });
  const decoded = decode(FigureSchema, {
    id: "un",
    label: "Aide",
    kind: "share",
    ...facts,
    values: values.map(quoted),
    ...(total && { total: quoted(total) }),
  });
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
  return decoded.value;
}

describe("bars", () => {
  test("are measured against the longest, be it the total", () => {
    const figure = makeFigure({ chart: "bars", values: [{ value: 25 }, { value: 50 }], total: { value: 100 } });
    const chart = decideChart(figure);
    expect(chart?.rows.map(({ fraction }) => fraction)).toEqual([0.25, 0.5]);
    expect(chart?.total?.fraction).toBe(1);
  });

  test("bars of one thing at several times are named after the times", () => {
    const values = [
      { value: 8.6, period: "2015" },
      { value: 6.4, period: "2020" },
    ];
    const chart = decideChart(makeFigure({ kind: "series", chart: "bars", values }));
    expect(chart?.rows.map(({ label, period }) => [label, period])).toEqual([
      ["2015", undefined],
      ["2020", undefined],
    ]);
  });

  test("keep label and time apart where there are both", () => {
    const values = [
      { value: 22, label: "Avant la fusion", period: "2015" },
      { value: 12, label: "Aujourd’hui" },
    ];
    const chart = decideChart(makeFigure({ kind: "series", chart: "bars", values }));
    expect(chart?.rows[0]).toMatchObject({ label: "Avant la fusion", period: "2015" });
  });
});

test("one time of all the numbers is said once, where each has a name besides", () => {
  const values = [
    { value: 1, label: "ADAGE", period: "2019" },
    { value: 2, label: "FRAGE", period: "2019" },
  ];
  const chart = decideChart(makeFigure({ chart: "bars", values }));
  expect(chart?.period).toBe("2019");
  expect(chart?.rows.map(({ period }) => period)).toEqual([undefined, undefined]);
  const said = decideChart(makeFigure({ chart: "bars", values, label: "Aide en 2019" }));
  expect([said?.period, said?.rows[0]?.period]).toEqual([undefined, undefined]);
  const several = decideChart(makeFigure({ chart: "bars", values, total: { value: 3, label: "Tous" } }));
  expect(several?.period).toBeUndefined();
  expect(several?.rows[0]?.period).toBe("2019");
});

describe("a share", () => {
  test("shows what the named parts leave, where the text names only some", () => {
    const figure = makeFigure({ chart: "share", parts: "some", values: [{ value: 9 }], total: { value: 13 } });
    expect(decideChart(figure)).toMatchObject({
      rows: [{ fraction: 9 / 13 }],
      rest: { value: 4, terms: [13, 9], fraction: 4 / 13 },
    });
  });

  test.each(["nearly", "more-than", "slightly-more-than", "about"])(
    "leaves nothing to compute where a number is « %s »",
    (approximation) => {
      const part = makeFigure({
        chart: "share",
        parts: "some",
        values: [{ value: 9, approximation }],
        total: { value: 13 },
      });
      const whole = makeFigure({
        chart: "bars",
        parts: "some",
        values: [{ value: 9 }],
        total: { value: 13, approximation },
      });
      expect(decideChart(part)).toMatchObject({ rest: undefined, isExact: false });
      expect(decideChart(whole)).toMatchObject({ rest: undefined, isExact: false });
    },
  );

  test("a share of per cents is a share of a hundred", () => {
    const values = [36, 36, 28].map((value, index) => ({ value, unit: "%", label: `${index}` }));
    const chart = decideChart(makeFigure({ chart: "share", values }));
    expect(chart?.rows.map(({ fraction }) => fraction)).toEqual([0.36, 0.36, 0.28]);
    expect(chart?.rest).toBeUndefined();
  });

  test("has no rest where the text names all parts, however they were rounded", () => {
    const figure = makeFigure({ chart: "share", values: [{ value: 54 }, { value: 45 }], total: { value: 100 } });
    expect(decideChart(figure)?.rest).toBeUndefined();
  });
});

test("numbers that stand for themselves are not drawn", () => {
  expect(decideChart(makeFigure({ kind: "single", values: [{ value: 31 }] }))).toBeUndefined();
});

test("no bar is ever longer than the drawing, or negative, or not a number", () => {
  const value = fc.record({ value: fc.integer({ min: -1000, max: 1000 }) });
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 8 }),
      fc.option(value, { nil: undefined }),
      fc.constantFrom("bars", "share"),
      fc.constantFrom("all", "some"),
      (values, total, chart, parts) => {
        const drawn = decideChart(makeFigure({ chart, parts, values, ...(total && { total }) }));
        for (const { fraction } of [...(drawn?.rows ?? []), ...(drawn?.rest ? [drawn.rest] : [])]) {
          expect(fraction).toBeGreaterThanOrEqual(0);
          expect(fraction).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});
