import { generateKeyPairSync } from "node:crypto";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Signer, writePublicKey } from "./Signer";
import { signRotation } from "./signEdition";

type MadeKeys = { readonly ok: true; readonly publicKey: string } | { readonly ok: false; readonly message: string };

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

type NewKeys = {
  readonly data: string;
  readonly file: string;
  readonly publicKey: string;
  readonly edition: string;
  readonly present: Signer | undefined;
};

export function describeKeys({ data, file, publicKey, edition, present }: NewKeys): string {
  const keys = `keys:\n  - "${publicKey}"`;
  const begin = `${file} holds the private key. Keep a copy where you keep what must not be lost, and show it to nobody.`;
  if (!present) {
    return `${begin}
${data}/edition.yaml takes the public one:

${keys}

From then on set EDITION_KEY_FILE=${file} when you build.`;
  }
  const { from, to, signature } = signRotation(present, edition, publicKey);
  return `${begin}
${data}/edition.yaml takes the public one instead of ${from}, and what that one says of it:

${keys}
rotations:
  - { from: "${from}", to: "${to}", signature: "${signature}" }

From then on set EDITION_KEY_FILE=${file} when you build. Leave older rotations above the new one.`;
}
