import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { listRemarks } from "../../domain/library/indexLibrary";
import type { Target } from "../../domain/library/target";
import type { About } from "../../storage/library";
import { type OwnSheet, OwnSheets } from "../OwnSheets";
import { ItemShelf } from "./ItemShelf";
import type { ShelfProps } from "./Shelves";
import { useLibrarySentences } from "./useLibrarySentences";

/** Passages that the reader marked and notes, last changed first. */
export function RemarkShelf(props: ShelfProps & { readonly matches: (target: Target) => boolean }): JSX.Element {
  const { shelf } = props;
  const { empty } = useLibrarySentences();
  const list = useMemo(() => listRemarks(shelf.index).map(({ target }) => target), [shelf]);
  const [own, setOwn] = useState<{ readonly about: readonly About[]; readonly open: OwnSheet }>(nothing);
  return (
    <>
      <ItemShelf
        {...props}
        list={list}
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
