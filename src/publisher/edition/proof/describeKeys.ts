import type { Signer } from "./Signer";
import { signRotation } from "./signEdition";

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
