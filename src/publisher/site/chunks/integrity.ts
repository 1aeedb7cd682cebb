import { createHash } from "node:crypto";

/** As Subresource Integrity wants it. */
export function hashOf(content: string | Buffer): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
