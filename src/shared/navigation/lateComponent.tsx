import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../i18n/language";
import { useMessages } from "../../i18n/useMessages";
import { showToast } from "../../ui/Toast";

type Extra = {
  /** Its script is not on the phone and could not be fetched; the reader was told. */
  readonly onMissing?: () => void;
};

/**
 * A part of a screen that a first visit does without: its script, with its sentences and its style, is fetched when it
 * is first drawn. Nothing is drawn until then, nor in prerendered pages.
 */
export function lateComponent<Props extends object>(
  load: (language: Language) => Promise<ComponentType<Props>>,
): (props: Props & Extra) => JSX.Element | null {
  let arrived: ComponentType<Props> | undefined;
  return function Late(props) {
    const { language, crash } = useMessages();
    const [Part, setPart] = useState(() => arrived);
    useEffect(() => {
      if (Part) return;
      let isOver = false;
      load(language).then(
        (part) => {
          arrived = part;
          if (!isOver) setPart(() => part);
        },
        () => {
          if (isOver) return;
          showToast({ text: crash.partMissing });
          props.onMissing?.();
        },
      );
      return () => {
        isOver = true;
      };
    }, []);
    return Part ? <Part {...props} /> : null;
  };
}
