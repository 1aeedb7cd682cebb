import type { EditionIdentity } from "../../../domain/edition/edition";
import { french } from "../../../reader/i18n/fr";

export function describeEdition({ description, texts }: EditionIdentity): string {
  return texts ? `${description} ${french.edition.texts(texts)}.` : description;
}
