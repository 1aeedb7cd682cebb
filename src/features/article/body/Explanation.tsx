import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Article } from "../../../domain/article/article";
import type { FootnoteDefinition } from "../../../domain/article/body";
import { useMessages } from "../../../i18n/useMessages";
import { lateComponent } from "../../../shared/navigation/lateComponent";
import { typeset } from "../../../shared/text/typeset";
import { type Drawing, drawBlocks } from "./drawBlocks";
import type { ExplainProgramme, Question } from "./explain";
import { loadAdditions } from "./loadAdditions";
import { Popover } from "./Popover";

const TermDetails = lateComponent(async (language) => (await loadAdditions(language)).TermDetails);

type Props = {
  readonly question: Question;
  readonly anchor: HTMLElement;
  readonly article: Article;
  readonly drawing: Drawing;
  readonly explainProgramme: ExplainProgramme;
  readonly onClose: () => void;
};

/** The answer to what was tapped: a footnote, what an acronym stands for, what a programme is. */
export function Explanation({
  question,
  anchor,
  article,
  drawing,
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
          {note.data.byEditor && <strong>{messages.article.editorNote}</strong>}
          <div lang={identity.language}>{drawBlocks(note.children, { ...drawing, hasIds: false })}</div>
        </Popover>
      );
    }
  }
}
