import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Target } from "../../../domain/library/target";
import { libraryArea } from "../../i18n/fr/library";
import { useMessages } from "../../i18n/useMessages";
import { type AnnotationSheet, AnnotationSheets } from "../../shared/library/lazy/AnnotationSheets";
import type { About } from "../../storage/library";
import { ItemsPanel } from "./ItemsPanel";
import type { ListProps, TabPanelProps } from "./useTabPanelContent";

export function AnnotationsPanel(props: TabPanelProps & ListProps): JSX.Element {
  const { content } = props;
  const { empty } = useMessages(libraryArea).library;
  const [edited, setEdited] = useState<{ readonly about: readonly About[]; readonly open: AnnotationSheet }>(nothing);
  return (
    <>
      <ItemsPanel
        {...props}
        emptyTitle={empty.remarksTitle}
        empty={empty.remarks}
        onOpen={(target, open) => setEdited({ about: [aboutOf(content, target)], open })}
      />
      <AnnotationSheets {...edited} onClose={() => setEdited({ ...edited, open: "nothing" })} />
    </>
  );
}

const nothing = { about: [], open: "nothing" } as const;

function aboutOf({ describe }: TabPanelProps["content"], target: Target): About {
  return target.startsWith("highlight:") ? { target } : { target, title: describe(target).title };
}
