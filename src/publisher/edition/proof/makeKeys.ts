import { generateKeyPairSync } from "node:crypto";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { writePublicKey } from "./Signer";

export type MadeKeys =
  | { readonly ok: true; readonly publicKey: string }
  | { readonly ok: false; readonly message: string };

/** Writes the private key for its owner's eyes only, and never over another. */
export async function makeKeys(file: string): Promise<MadeKeys> {
  if (isInRepository(file)) return { ok: false, message: `${file} is in a repository: a private key must not be.` };
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  try {
    await writeFile(file, privateKey.export({ type: "pkcs8", format: "pem" }), { flag: "wx", mode: 0o600 });
  } catch (error) {
    return { ok: false, message: `${file} was not written: ${error instanceof Error ? error.message : String(error)}` };
  }
  return { ok: true, publicKey: writePublicKey(publicKey) };
}

function isInRepository(file: string): boolean {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return true;
    if (folder === dirname(folder)) return false;
  }
}
