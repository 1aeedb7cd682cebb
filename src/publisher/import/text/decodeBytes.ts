import { isAscii, isUtf8 } from "node:buffer";
import { getBOMEncoding, normalizeEncoding, TextDecoder } from "@exodus/bytes/encoding.js";

/** What a server said about the bytes, or nothing for a file. */
export type Declared = { readonly contentType?: string | undefined };

/**
 * Reads a source's bytes as text: by their mark, by what the server or the document says, and by what they are where
 * that is wrong. Not with Node's own decoder: several versions lose « ’ », « œ » and « € » of Windows-1252.
 */
export function decodeBytes(bytes: Uint8Array, { contentType }: Declared = {}): string {
  return replaceControls(decodeAs(bytes, contentType)).replace(/\r\n?/g, "\n");
}

function decodeAs(bytes: Uint8Array, contentType: string | undefined): string {
  const marked = getBOMEncoding(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const wide = guessUtf16(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  for (const label of [charsetOf(contentType), declaredInside(bytes)]) {
    const name = label === undefined ? null : normalizeEncoding(label);
    if (name === null || name === "replacement") continue;
    // Text that is valid in UTF-8 and not plain ASCII is UTF-8, whatever a template claims.
    const text = isUtf8(bytes) && !isAscii(bytes) ? new TextDecoder("utf-8").decode(bytes) : tryDecoding(bytes, name);
    if (text !== undefined) return text;
  }
  if (isUtf8(bytes) || looksLikeUtf8(bytes)) return new TextDecoder("utf-8").decode(bytes);
  return new TextDecoder("windows-1252").decode(bytes);
}

function tryDecoding(bytes: Uint8Array, name: string): string | undefined {
  if (name === "utf-8") return looksLikeUtf8(bytes) ? new TextDecoder(name).decode(bytes) : undefined;
  // The document could be read so far: its letters are bytes, whatever its declaration says.
  if (name.startsWith("utf-16")) return undefined;
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A few broken bytes do not make another encoding of it: most of what is not ASCII has to be right. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  let right = 0;
  let wrong = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    const rest = bytes.subarray(at + 1, at + 1 + length);
    const isWhole = length > 0 && rest.length === length && rest.every((next) => next >> 6 === 0b10);
    if (isWhole) right++;
    else wrong++;
    if (isWhole) at += length;
  }
  return right > wrong;
}

/** Markup without a mark whose first letters have a zero byte beside them. */
function guessUtf16(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
  if (first === 0 && second === 0x3c && third === 0 && fourth !== 0) return "utf-16be";
  return undefined;
}

function charsetOf(contentType: string | undefined): string | undefined {
  return /charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType ?? "")?.[1];
}

/** Some pages say it late, below a long comment. */
const SEARCHED_BYTES = 64 * 1024;

function declaredInside(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, SEARCHED_BYTES));
  return (
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/i.exec(head)?.[1] ??
    /<meta\b[^>]*\bcharset\s*=\s*["']?([^\s;"'>/]+)/i.exec(head)?.[1]
  );
}

const windowsControls = Array.from({ length: 32 }, (_, at) =>
  new TextDecoder("windows-1252").decode(Uint8Array.of(0x80 + at)),
);

/** Numbers of Windows-1252 that were taken for Unicode are the signs they were meant to be; other controls go. */
function replaceControls(text: string): string {
  return text
    .replace(/[\u0080-\u009f]/g, (sign) => windowsControls[sign.charCodeAt(0) - 0x80] ?? "")
    .replace(CONTROLS, "");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g;
