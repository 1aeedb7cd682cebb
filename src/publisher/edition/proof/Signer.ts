import { createPrivateKey, createPublicKey, type KeyObject, sign } from "node:crypto";
import { readFileSync } from "node:fs";

export type Signer = { readonly publicKey: string; readonly sign: (text: string) => string };

/** Where the private key is: its text, or the file that holds it. Never in the repository. */
type SignerEnvironment = Readonly<Partial<Record<"EDITION_KEY" | "EDITION_KEY_FILE", string | undefined>>>;

/** `undefined` when the environment names no key; throws when it names one that cannot be used. */
export function readSigner({ EDITION_KEY, EDITION_KEY_FILE }: SignerEnvironment): Signer | undefined {
  if (EDITION_KEY) return makeSigner(EDITION_KEY, "EDITION_KEY");
  if (EDITION_KEY_FILE) return makeSigner(readFileSync(EDITION_KEY_FILE, "utf8"), EDITION_KEY_FILE);
  return undefined;
}

function makeSigner(pem: string, source: string): Signer {
  const key = readPrivateKey(pem);
  if (key?.asymmetricKeyType !== "ed25519") {
    throw new Error(`${source} does not hold a private key as “npm run edition -- keys” writes it.`);
  }
  return {
    publicKey: writePublicKey(createPublicKey(key)),
    sign: (text) => sign(null, Buffer.from(text), key).toString("base64url"),
  };
}

/** Nothing of a key that cannot be read is repeated. */
function readPrivateKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

export function writePublicKey(key: KeyObject): string {
  return key.export({ format: "jwk" }).x ?? "";
}
