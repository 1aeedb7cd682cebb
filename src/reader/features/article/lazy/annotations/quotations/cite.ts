import type { Article } from "../../../../../../domain/article/article";
import type { EditionIdentity } from "../../../../../../domain/edition/edition";
import { writeCitation } from "../../../../../../domain/text/writeCitation";
import type { Messages } from "../../../../../i18n/fr";
import { copyText } from "../../../../../platform/device/sharing";
import { paths } from "../../../../../shared/navigation/paths";
import { typeset } from "../../../../../shared/text/typeset";
import { showToast } from "../../../../../ui/toasts";

export function writeSource(article: Article, identity: EditionIdentity, messages: Messages, passage?: string): string {
  const facts = {
    title: typeset(article.title),
    publisher: identity.publisher.name,
    date: messages.date(article.date),
    edition: identity.title,
    editionDate: messages.edition.age(identity),
    url: new URL(paths.article(article.id), location.href).href,
  };
  return writeCitation(facts, passage);
}

export async function cite(
  article: Article,
  identity: EditionIdentity,
  messages: Messages,
  passage?: string,
): Promise<void> {
  const isCopied = await copyText(writeSource(article, identity, messages, passage));
  const { passageCited, cited, copyRefused } = messages.article;
  showToast({ text: isCopied ? (passage === undefined ? cited : passageCited) : copyRefused });
}
