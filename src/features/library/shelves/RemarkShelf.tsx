import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Target } from "../../../domain/library/target";
import { type OwnSheet, OwnSheets } from "../../../shared/library/lazy/OwnSheets";
import type { About } from "../../../storage/library";
import { useLibrarySentences } from "../useLibrarySentences";
import { ItemShelf } from "./ItemShelf";
import type { ListProps, ShelfProps } from "./Shelves";

/** Passages that the reader marked and notes, last changed first. */
export function RemarkShelf(props: ShelfProps & ListProps): JSX.Element {
  const { shelf } = props;
  const { empty } = useLibrarySentences();
  const [own, setOwn] = useState<{ readonly about: readonly About[]; readonly open: OwnSheet }>(nothing);
  return (
    <>
      <ItemShelf
        {...props}
        emptyTitle={empty.remarksTitle}
        empty={empty.remarks}
        onOpen={(target, open) => setOwn({ about: [aboutOf(shelf, target)], open })}
      />
      <OwnSheets {...own} onClose={() => setOwn({ ...own, open: "nothing" })} />
    </>
  );
}

const nothing = { about: [], open: "nothing" } as const;

function aboutOf({ describe }: ShelfProps["shelf"], target: Target): About {
  return target.startsWith("highlight:") ? { target } : { target, title: describe(target).title };
}
