import type { Article } from "../../domain/article";
import type { EditionIdentity } from "../../domain/edition";
import { writeCitation } from "../../domain/writeCitation";
import { useMessages } from "../../i18n/useMessages";
import { copyText } from "../../platform/copyText";
import { showToast } from "../../ui/Toast";
import { paths } from "../paths";
import { typeset } from "../typeset";

/** Copies where the article comes from, after the words of a passage when one is given, and says so. */
export function useCitation(article: Article, identity: EditionIdentity): (passage?: string) => Promise<void> {
  const messages = useMessages();
  return async (passage) => {
    const facts = {
      title: typeset(article.title),
      publisher: identity.publisher.name,
      date: messages.date(article.date),
      edition: identity.title,
      editionDate: messages.edition.of(identity.publishedOn),
      url: new URL(paths.article(article.id), location.href).href,
    };
    const isCopied = await copyText(writeCitation(facts, passage));
    const { passageCited, cited, copyRefused } = messages.article;
    showToast({ text: isCopied ? (passage === undefined ? cited : passageCited) : copyRefused });
  };
}
