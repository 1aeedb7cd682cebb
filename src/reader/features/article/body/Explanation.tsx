import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Article } from "../../../../domain/article/article";
import type { FootnoteDefinition } from "../../../../domain/article/body";
import { useMessages } from "../../../i18n/useMessages";
import { lazyComponent } from "../../../shared/navigation/lazyComponent";
import { typeset } from "../../../shared/text/typeset";
import type { ExplainProgramme, TermInQuestion } from "./explain";
import { loadLazyExtras } from "./loadLazyExtras";
import { Popover } from "./Popover";
import { type BlockRenderers, renderBlocks } from "./renderBlocks";

const TermDetails = lazyComponent(async (language) => (await loadLazyExtras(language)).TermDetails);

type Props = {
  readonly question: TermInQuestion;
  readonly anchor: HTMLElement;
  readonly article: Article;
  readonly renderers: BlockRenderers;
  readonly explainProgramme: ExplainProgramme;
  readonly onClose: () => void;
};

export function Explanation({
  question,
  anchor,
  article,
  renderers,
  explainProgramme,
  onClose,
}: Props): JSX.Element | null {
  const messages = useMessages();
  const beside = { anchor, onClose, closeLabel: messages.article.close };
  switch (question.kind) {
    case "programme":
      return <>{explainProgramme(question.programme, onClose)}</>;
    case "term":
      return (
        <Popover {...beside} label={question.entry.acronym}>
          <p lang={identity.language}>{typeset(question.entry.meaning)}</p>
          <TermDetails entry={question.entry} />
        </Popover>
      );
    case "footnote": {
      const note = article.body.children.find(
        (block): block is FootnoteDefinition =>
          block.type === "footnoteDefinition" && block.identifier === question.identifier,
      );
      if (!note) return null;
      return (
        <Popover {...beside} label={messages.article.footnote(note.label)} closeLabel={messages.article.closeNote}>
          {note.data.byEditor && <strong>{messages.article.editorNote(identity.title)}</strong>}
          <div lang={identity.language}>{renderBlocks(note.children, { ...renderers, hasIds: false })}</div>
        </Popover>
      );
    }
  }
}
