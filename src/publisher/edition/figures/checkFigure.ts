import type { Figure, FigureValue } from "../../../domain/reference/figure";
import type { YamlPath } from "../files/YamlPath";
import { type FigureMistake, listMismatches } from "./listMismatches";
import { readApproximation } from "./readApproximation";
import { saysNumber } from "./readFrenchNumbers";

/** Checks a figure by itself: numbers that its quotes do not say, units that cannot be compared, sums. */
export function checkFigure(figure: Figure): readonly FigureMistake[] {
  const mistakes = [...checkNumbers(figure), ...checkWords(figure), ...checkUnits(figure)];
  return mistakes.length > 0 ? mistakes : checkArithmetic(figure);
}

function checkNumbers({ values, total, change }: Figure): readonly FigureMistake[] {
  const all: readonly { readonly path: YamlPath; readonly said: { readonly value: number; readonly quote: string } }[] =
    [
      ...values.map((said, index) => ({ path: ["values", index], said })),
      ...(total ? [{ path: ["total"], said: total }] : []),
      ...(change ? [{ path: ["change"], said: change }] : []),
    ];
  return all
    .filter(({ said }) => !saysNumber(said.quote, said.value))
    .map(({ path, said }) => ({
      path: [...path, "value"],
      message: `"${said.quote}" does not say ${said.value}: correct the value, or quote the words that say it.`,
    }));
}

/** « un peu plus de » is not « plus de », and « million » not « millions ». What a unit is of is a claim. */
function checkWords({ values, total }: Figure): readonly FigureMistake[] {
  const placed: readonly (readonly [YamlPath, FigureValue])[] = [
    ...values.map((value, index) => [["values", index], value] as const),
    ...(total ? [[["total"], total] as const] : []),
  ];
  return placed.flatMap(([path, { value, unit, approximation, quote }]) => {
    const said = readApproximation(quote, value);
    const scale = /(?:million|milliard)s?(?!\p{L})/u.exec(unit)?.[0];
    const mistakes: FigureMistake[] = [];
    if (said !== approximation) {
      const advice = said === undefined ? 'remove "approximation"' : `write "approximation: ${said}"`;
      mistakes.push({ path, message: `"${quote}" rounds the number otherwise: ${advice}.` });
    }
    if (scale !== undefined && !new RegExp(`${scale}(?!\\p{L})`, "u").test(quote)) {
      mistakes.push({ path: [...path, "unit"], message: `"${quote}" does not say "${scale}": use its own unit.` });
    }
    return mistakes;
  });
}

function checkUnits({ kind, chart, values, total }: Figure): readonly FigureMistake[] {
  const [first] = values;
  if (chart === undefined && kind === "single") return [];
  const others: readonly (readonly [YamlPath, FigureValue])[] = [
    ...values.map((value, index) => [["values", index], value] as const),
    ...(total ? [[["total"], total] as const] : []),
  ];
  const odd = others.find(([, { unit }]) => unit !== first?.unit);
  if (odd !== undefined) {
    const [path, { unit }] = odd;
    const message = `"${unit}" and "${first?.unit}" cannot be compared: use one unit in this figure, or make it "single".`;
    return [{ path: [...path, "unit"], message }];
  }
  if (values.length > 1 || total !== undefined) return [];
  return [{ path: ["values"], message: 'One value alone is a figure of kind "single", without a chart: change it.' }];
}

function checkArithmetic(figure: Figure): readonly FigureMistake[] {
  const mismatches = listMismatches(figure);
  if (figure.mismatch === undefined) {
    return mismatches.map(({ path, message }) => ({
      path,
      message: `${message}: correct it, or, if the text says so, tell the reader in "mismatch".`,
    }));
  }
  if (mismatches.length > 0) return [];
  return [{ path: ["mismatch"], message: 'The numbers of this figure do come out: remove "mismatch".' }];
}
