import type { JSX } from "preact";
import type { Programme } from "../../domain/programme";
import { writeCitation } from "../../domain/writeCitation";
import { useMessages } from "../../i18n/useMessages";
import { copyText } from "../../platform/copyText";
import { canPrint, printPage } from "../../platform/printPage";
import { share } from "../../platform/share";
import { showToast } from "../../ui/Toast";
import { ToolButton, Toolbar } from "../../ui/Toolbar";
import { paths } from "../paths";
import { typeset } from "../typeset";
import { useEdition } from "../useEdition";
import { useProgrammeSentences } from "./useProgrammeSentences";

/** What can be done with a programme, within the thumb's reach. */
export function ProgrammeTools({ programme }: { readonly programme: Programme }): JSX.Element {
  const messages = useMessages();
  const words = useProgrammeSentences();
  const { identity } = useEdition();
  const { article } = messages;
  const writeUrl = (): string => new URL(paths.programme(programme.id), location.href).href;
  const cite = async (): Promise<void> => {
    const isCopied = await copyText(
      writeCitation({
        title: typeset(programme.name.value),
        publisher: identity.publisher.name,
        date: words.kinds[programme.kind],
        edition: identity.title,
        editionDate: messages.edition.of(identity.publishedOn),
        url: writeUrl(),
      }),
    );
    showToast({ text: isCopied ? article.cited : article.copyRefused });
  };
  const pass = async (): Promise<void> => {
    if ((await share(document.title, writeUrl())) === "copied") showToast({ text: article.copied });
  };
  return (
    <Toolbar label={words.tools}>
      <ToolButton icon="share" onPress={() => void pass()}>
        {article.share}
      </ToolButton>
      <ToolButton icon="quote" onPress={() => void cite()}>
        {words.cite}
      </ToolButton>
      {canPrint() && (
        <ToolButton icon="print" onPress={printPage} name={words.print}>
          {words.printShort}
        </ToolButton>
      )}
    </Toolbar>
  );
}
