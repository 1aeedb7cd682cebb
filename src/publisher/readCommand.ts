import { parseArgs } from "node:util";

/** `--out` is for `build` only. */
export type Command = {
  readonly name: "check" | "build" | "report";
  readonly data: string;
  readonly out: string | undefined;
};

export function readCommand(words: readonly string[]): Command | "help" | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        data: { type: "string", default: "data" },
        out: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const { data, out, help } = values;
    const [name, ...others] = positionals;
    if (help) return "help";
    if (others.length > 0 || (name === "build") !== (out !== undefined)) return undefined;
    return name === "check" || name === "build" || name === "report" ? { name, data, out } : undefined;
  } catch {
    return undefined;
  }
}
