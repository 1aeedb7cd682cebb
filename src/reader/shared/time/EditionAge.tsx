import type { JSX } from "preact";
import type { EditionIdentity } from "../../../domain/edition/edition";
import { useMessages } from "../../i18n/useMessages";
import { Times } from "./Times";

export function EditionAge({ identity }: { readonly identity: EditionIdentity }): JSX.Element {
  const { edition } = useMessages();
  const { texts, publishedOn } = identity;
  const months = texts ? [...new Set([texts.first, texts.last])] : [];
  const text = edition.age(identity);
  // Keyed: in another language it is another text, whereas the same nodes elsewhere would count as a layout shift.
  return <Times key={text} text={text} dates={[...months, publishedOn]} />;
}
