import type { JSX } from "preact";
import type { Adjustment } from "../../../../../../domain/library/passages/adjustPassage";
import { annotationsArea } from "../../../../../i18n/areas/annotations";
import { useMessages } from "../../../../../i18n/useMessages";
import { IconButton } from "../../../../../ui/IconButton";
import { forwardIcon } from "../../../../../ui/lazy/lazyIcons";
import styles from "./ActionBar.module.css";

const groups = [
  { name: "block", back: "previous-block", forward: "next-block", isUpright: true },
  { name: "start", back: "start-earlier", forward: "start-later", isUpright: false },
  { name: "end", back: "end-earlier", forward: "end-later", isUpright: false },
] as const;

export function AdjustRow({ onAdjust }: { readonly onAdjust: (adjustment: Adjustment) => void }): JSX.Element {
  const { adjust } = useMessages(annotationsArea).annotations;
  return (
    <div class={styles.adjust}>
      <p class={styles.hint}>{adjust.tap}</p>
      {groups.map(({ name, back, forward, isUpright }) => (
        <fieldset key={name} class={styles.group} aria-label={adjust[name]}>
          <span class={styles.groupName} aria-hidden="true">
            {adjust[name]}
          </span>
          <IconButton icon="back" label={adjust[back]} onPress={() => onAdjust(back)} isTurned={isUpright} />
          <IconButton
            icon={forwardIcon}
            label={adjust[forward]}
            onPress={() => onAdjust(forward)}
            isTurned={isUpright}
          />
        </fieldset>
      ))}
    </div>
  );
}
