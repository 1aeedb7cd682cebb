import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../i18n/base/language";
import { useMessages } from "../../i18n/useMessages";
import { showToast } from "../../ui/Toast";

type Extra = {
  /** Called after the reader was told that the chunk could not be loaded. */
  readonly onMissing?: () => void;
};

/** Its script, messages and style are loaded when it is first rendered; until then it renders nothing. */
export function lazyComponent<Props extends object>(
  load: (language: Language) => Promise<ComponentType<Props>>,
): (props: Props & Extra) => JSX.Element | null {
  let arrived: { readonly Part: ComponentType<Props>; readonly language: Language } | undefined;
  return function LazyComponent(props) {
    const { language, missing } = useMessages();
    const [shown, setShown] = useState(() => arrived);
    useEffect(() => {
      // A prerendered page begins in French, and may be in another language before this has come.
      if (shown?.language === language) return;
      let isOver = false;
      load(language).then(
        (Part) => {
          arrived = { Part, language };
          if (!isOver) setShown(arrived);
        },
        () => {
          if (isOver) return;
          showToast({ text: missing.notice });
          props.onMissing?.();
        },
      );
      return () => {
        isOver = true;
      };
    }, [language]);
    return shown ? <shown.Part {...props} /> : null;
  };
}
