import type { CompiledEdition } from "../compile/CompiledEdition";
import type { Problem } from "../files/Problem";
import { readSigner, type Signer } from "./Signer";
import { signEdition } from "./signEdition";

type Refusal = { readonly ok: false; readonly problem: Problem };

export function signFromEnvironment(
  edition: CompiledEdition,
): { readonly ok: true; readonly edition: CompiledEdition } | Refusal {
  const present = readEnvironmentSigner();
  if (!present.ok) return present;
  const { signer } = present;
  const signed = signEdition(edition, { signer, now: new Date(), replaces: process.env.EDITION_REPLACES });
  return signed.ok ? signed : refuse(signed.message);
}

export function readEnvironmentSigner(): { readonly ok: true; readonly signer: Signer | undefined } | Refusal {
  try {
    return { ok: true, signer: readSigner(process.env) };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(message: string): Refusal {
  return { ok: false, problem: { file: "edition.yaml", line: 1, message } };
}
