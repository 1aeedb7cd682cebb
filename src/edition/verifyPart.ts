import type { Part } from "../domain/edition/edition";
import type { Download } from "./download";
import { type Result, refuse } from "./result";

/** Checks that what arrived is, byte for byte, the file the manifest names. */
export async function verifyPart(part: Part, { bytes, isHtml }: Download): Promise<Result<ArrayBuffer>> {
  // A page instead of a part: the sign-in page of a public network, or a host's « not found » said with status 200.
  if (isHtml) return refuse({ kind: "altered", path: part.path });
  if (bytes.byteLength < part.bytes) {
    const { path, bytes: expectedBytes } = part;
    return refuse({ kind: "truncated", path, expectedBytes, receivedBytes: bytes.byteLength });
  }
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return sha256 === part.sha256 ? { ok: true, value: bytes.buffer } : refuse({ kind: "altered", path: part.path });
}
