import type { HeaderRule } from "./headerRules";

export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"),
    )
    .join("\n");
}

export function readHeadersFile(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const written = line.trim();
    if (written === "" || written.startsWith("#")) continue;
    if (/^\S/.test(line)) {
      rules.push({ pattern: written, headers: {} });
      continue;
    }
    const colon = written.indexOf(":");
    const rule = rules.at(-1);
    if (rule && colon > 0) rule.headers[written.slice(0, colon).trim()] = written.slice(colon + 1).trim();
  }
  return rules;
}

/** Of two rules for one header the later counts. */
export function matchHeaders(rules: readonly HeaderRule[], pathname: string): Readonly<Record<string, string>> {
  const matching = rules.filter(({ pattern }) => matches(pattern, pathname));
  return Object.fromEntries(matching.flatMap(({ headers }) => Object.entries(headers)));
}

function matches(pattern: string, pathname: string): boolean {
  const literal = pattern.split("*").map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join(".*")}$`).test(pathname);
}
