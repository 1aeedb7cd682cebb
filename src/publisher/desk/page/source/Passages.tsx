import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { SourceView } from "../../serve/protocol";

type Passage = SourceView["passages"][number];
type Props = { readonly passages: readonly Passage[]; readonly onRule: (at: number, selector: string) => void };

export function Passages({ passages, onRule }: Props): JSX.Element {
  const [open, setOpen] = useState<number>();
  return (
    <ul class="passages">
      {passages.map((passage, at) => {
        const { text, tag, isKept, reason, choices } = passage;
        const words = isKept ? text : <del>{text}</del>;
        return (
          <li key={at} class={/^h\d$/.test(tag) ? "title" : undefined}>
            {choices.length === 0 ? (
              <span>{words}</span>
            ) : (
              <button type="button" aria-expanded={open === at} onClick={() => setOpen(open === at ? undefined : at)}>
                {words}
              </button>
            )}
            {reason && <span class="count"> {reason}</span>}
            {open === at && (
              <div class="actions">
                {choices.map(({ selector, count }) => (
                  <button
                    type="button"
                    class="button"
                    key={selector}
                    onClick={() => {
                      setOpen(undefined);
                      onRule(at, selector);
                    }}
                  >
                    {isKept ? "Leave out" : "Bring in"} <code>{selector}</code>
                    <span class="count">{count === 1 ? "1 passage" : `${count} passages`}</span>
                  </button>
                ))}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
