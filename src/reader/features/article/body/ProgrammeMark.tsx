import type { ComponentChildren, JSX } from "preact";
import { useContext } from "preact/hooks";
import type { ProgrammeId } from "../../../../domain/ids";
import { paths } from "../../../shared/navigation/paths";
import { ExplainContext } from "./explain";
import styles from "./Term.module.css";

type Props = { readonly programme: ProgrammeId; readonly children: ComponentChildren };

export function ProgrammeMark({ programme, children }: Props): JSX.Element {
  const explain = useContext(ExplainContext);
  return (
    <a
      class={styles.programme}
      href={paths.programme(programme)}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        if (!explain({ kind: "programme", programme }, event.currentTarget)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {children}
    </a>
  );
}
