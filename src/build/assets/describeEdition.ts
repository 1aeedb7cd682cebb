import type { EditionIdentity } from "../../domain/edition/edition";
import { french } from "../../i18n/fr";

/** What the edition is, and of when, for those who find it in a list of search results or of applications. */
export function describeEdition({ description, texts }: EditionIdentity): string {
  return texts ? `${description} ${french.edition.texts(texts)}.` : description;
}
