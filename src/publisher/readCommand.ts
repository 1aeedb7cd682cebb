import { parseArgs } from "node:util";
import { slugify } from "./edition/text/slugify";

/** `--out` is for `build` and `keys`, `--from` for `new`. */
export type Command =
  | { readonly name: "keys"; readonly data: string; readonly out: string }
  | { readonly name: "desk"; readonly data: string; readonly allowPrivate: boolean }
  | { readonly name: "check" | "build" | "report"; readonly data: string; readonly out: string | undefined }
  | ({ readonly name: "update"; readonly data: string } & ImportFlags)
  | ({
      readonly name: "new";
      readonly data: string;
      readonly title: string;
      readonly from: readonly string[];
    } & ImportFlags);

type ImportFlags = { readonly isDry: boolean; readonly allowPrivate: boolean };

export function readCommand(words: readonly string[]): Command | "help" | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        data: { type: "string" },
        out: { type: "string" },
        from: { type: "string", multiple: true },
        "dry-run": { type: "boolean" },
        "allow-private": { type: "boolean" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const { data = "data", out, from, help, "dry-run": isDry, "allow-private": allowPrivate } = values;
    const [name, ...others] = positionals;
    if (help) return "help";
    const isImport = name === "new" || name === "update";
    if ((name === "build" || name === "keys") !== (out !== undefined) || (name === "new") !== (from !== undefined))
      return undefined;
    if (!isImport && (isDry !== undefined || (allowPrivate !== undefined && name !== "desk"))) return undefined;
    const flags = { isDry: isDry === true, allowPrivate: allowPrivate === true };
    if (name === "new") {
      const [title = "", ...rest] = others;
      if (title.trim() === "" || rest.length > 0 || from === undefined) return undefined;
      return { name, title: title.trim(), from, data: values.data ?? (slugify(title) || "edition"), ...flags };
    }
    if (others.length > 0) return undefined;
    if (name === "update") return { name, data, ...flags };
    if (name === "desk") return { name, data, allowPrivate: flags.allowPrivate };
    if (name === "keys") return out === undefined ? undefined : { name, data, out };
    return name === "check" || name === "build" || name === "report" ? { name, data, out } : undefined;
  } catch {
    return undefined;
  }
}
