import { readFileSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { limits } from "./limits";
import type { Problem } from "./Problem";

/** Normalises line endings. `undefined` after reporting why the file cannot be read. */
export function readTextFile(dataDir: string, file: string, report: (problem: Problem) => void): string | undefined {
  const refuse = (message: string, line = 1): undefined => {
    report({ file, line, message });
    return undefined;
  };
  const path = join(dataDir, file);
  const stats = lookAt(path);
  if (stats === undefined || !stats.isFile()) return refuse("This file is missing or cannot be read: create it.");
  const most = file.startsWith("sources/") ? limits.sourceBytes : limits.fileBytes;
  if (stats.size > most) {
    return refuse(`This file is larger than the ${Math.floor(most / 1e6)} MB that are read: split it.`);
  }
  const bytes = readBytes(path);
  if (bytes === undefined) return refuse("This file is missing or cannot be read: create it.");
  const text = decode(bytes);
  if (text === undefined) return refuse("This file is not UTF-8 text: save it as UTF-8.");
  const unreadable = findUnreadable(text);
  return unreadable === undefined ? text : refuse(unreadable.message, unreadable.line);
}

/** What no text has, wherever it comes from. */
export function findUnreadable(text: string): { readonly message: string; readonly line: number } | undefined {
  const control = CONTROL.exec(text);
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return {
      message: `This line has a character that no text has (U+${code}): remove it.`,
      line: lineAt(text, control.index),
    };
  }
  const long = text.length > limits.lineLength ? text.split("\n").findIndex(isTooLong) : -1;
  if (long === -1) return undefined;
  return {
    message: `This line has more than ${limits.lineLength} characters: break it where a paragraph ends.`,
    line: long + 1,
  };
}

/** Form feeds and vertical tabs come from printed pages, and count as spaces. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/;

function isTooLong(line: string): boolean {
  return line.length > limits.lineLength;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return undefined;
  }
}

function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Synchronous: for thousands of small files, promises cost more than the reading. */
function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
