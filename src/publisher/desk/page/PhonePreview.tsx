import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { PreviewSchema } from "../serve/protocol";
import { ask } from "./ask";

/** The application at the size of a phone, at the article that is being decided about. */
export function PhonePreview({ article }: { readonly article: string | undefined }): JSX.Element {
  const [url, setUrl] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const frame = useRef<HTMLIFrameElement>(null);
  const isPointed = useRef(false);
  useEffect(() => {
    void ask(PreviewSchema, "preview", {}).then((answer) => {
      if (answer.ok && answer.value.ok) setUrl(answer.value.url);
      else setFailure(answer.ok && !answer.value.ok ? answer.value.message : answer.ok ? undefined : answer.message);
    });
  }, []);
  useEffect(() => {
    // The application focuses its title when it opens; the keys are the desk's unless somebody works on the phone.
    const takeBack = () => {
      setTimeout(() => {
        if (isPointed.current || document.activeElement !== frame.current) return;
        frame.current?.blur();
        window.focus();
      });
    };
    addEventListener("blur", takeBack);
    return () => removeEventListener("blur", takeBack);
  }, []);
  return (
    <aside class="phone" aria-label="Preview">
      {failure && <p class="problem">{failure}</p>}
      {url === undefined && failure === undefined && <p class="muted">Starting the preview…</p>}
      {url !== undefined && (
        <iframe
          ref={frame}
          title="The edition on a phone"
          src={`${url}${article === undefined ? "" : `article/${article}/`}`}
          sandbox="allow-scripts allow-same-origin allow-forms"
          onPointerEnter={() => {
            isPointed.current = true;
          }}
          onPointerLeave={() => {
            isPointed.current = false;
          }}
        />
      )}
    </aside>
  );
}
