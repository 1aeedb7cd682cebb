import type { Part } from "../../domain/edition/edition";
import type { Download } from "./download";
import { hashBytes } from "./hashBytes";
import { type Result, refuse } from "./result";

export async function verifyPart(
  part: Pick<Part, "path" | "sha256" | "bytes">,
  { bytes, isHtml }: Pick<Download, "bytes" | "isHtml">,
): Promise<Result<ArrayBuffer>> {
  // The sign-in page of a public network, or a host's « not found » page with status 200.
  if (isHtml) return refuse({ kind: "altered", path: part.path });
  if (bytes.byteLength < part.bytes) {
    const { path, bytes: expectedBytes } = part;
    return refuse({ kind: "truncated", path, expectedBytes, receivedBytes: bytes.byteLength });
  }
  const sha256 = await hashBytes(bytes);
  return sha256 === part.sha256 ? { ok: true, value: bytes.buffer } : refuse({ kind: "altered", path: part.path });
}
