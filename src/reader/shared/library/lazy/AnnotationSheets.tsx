import type { JSX } from "preact";
import { useMessages } from "../../../i18n/useMessages";
import type { About } from "../../../storage/library";
import { Sheet } from "../../../ui/Sheet";
import { NoteEditor } from "./NoteEditor";
import { TagEditor } from "./TagEditor";

export type AnnotationSheet = "nothing" | "tags" | "note";

type Props = {
  readonly about: readonly About[];
  readonly open: AnnotationSheet;
  readonly onClose: () => void;
};

export function AnnotationSheets({ about, open, onClose }: Props): JSX.Element {
  const { favourite, article } = useMessages();
  const [first] = about;
  return (
    <>
      <Sheet isOpen={open === "tags"} onClose={onClose} title={favourite.tags} closeLabel={article.close}>
        {open === "tags" && <TagEditor about={about} />}
      </Sheet>
      <Sheet isOpen={open === "note"} onClose={onClose} title={favourite.note} closeLabel={article.close}>
        {open === "note" && first && <NoteEditor key={first.target} about={first} />}
      </Sheet>
    </>
  );
}
