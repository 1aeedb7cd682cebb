import type { JSX } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { type DeskView, OutcomeSchema, SourceSchema, type SourceView } from "../serve/protocol";
import { ArticleList } from "./ArticleList";
import { ask } from "./ask";

type Props = { readonly view: DeskView; readonly onUndo: () => void };

/** An article beside what it comes from: what was left out is struck through, and a click on it makes a rule. */
export function SourceTab({ view, onUndo }: Props): JSX.Element {
  const [chosen, setChosen] = useState<string | undefined>(view.articles[0]?.id);
  const [source, setSource] = useState<SourceView>();
  const [told, setTold] = useState<{ readonly kind: "done" | "problem"; readonly text: string }>();

  const load = useCallback(async (id: string | undefined) => {
    if (id === undefined) return;
    const answer = await ask(SourceSchema, `source?id=${encodeURIComponent(id)}`);
    if (answer.ok) setSource(answer.value);
    else setTold({ kind: "problem", text: answer.message });
  }, []);
  // What was undone may have been a rule.
  useEffect(() => void load(chosen), [load, chosen, view]);

  const open = (id: string | undefined) => {
    if (id === undefined) return;
    setSource(undefined);
    setTold(undefined);
    setChosen(id);
  };
  const rule = async (at: number, selector: string) => {
    if (chosen === undefined) return;
    const answer = await ask(OutcomeSchema, "rule", { id: chosen, at: String(at), selector });
    if (!answer.ok) return setTold({ kind: "problem", text: answer.message });
    if (!answer.value.ok) return setTold({ kind: "problem", text: answer.value.message });
    setTold({
      kind: "done",
      text: `Written to ${answer.value.file}. The next update applies it to every article of this source.`,
    });
    await load(chosen);
  };
  return (
    <div class="columns">
      <aside aria-label="Articles">
        <ArticleList view={view} kind={undefined} chosen={chosen} onChoose={open} />
      </aside>
      <main class="beside">
        <section aria-labelledby="article">
          <h2 id="article">The article</h2>
          {source === undefined && told === undefined && <p class="muted">Looking for its source…</p>}
          {source?.article.map((line, index) => (
            <p key={index} class={index === 0 ? "title" : undefined}>
              {line}
            </p>
          ))}
        </section>
        <section aria-labelledby="source">
          <h2 id="source">Its source</h2>
          <div role="status">
            {told && <p class={told.kind}>{told.text}</p>}
            {told?.kind === "done" && (
              <button type="button" class="button" onClick={onUndo}>
                Undo
              </button>
            )}
          </div>
          {source?.from && (
            <p class="muted">
              <code>{source.from}</code>
              {source.rulesFile && (
                <>
                  , by the rules of <code>{source.rulesFile}</code>. Struck through is left out: press a passage to
                  change that.
                </>
              )}
            </p>
          )}
          {source?.message && <p>{source.message}</p>}
          {source && <Passages passages={source.passages} onRule={(at, selector) => void rule(at, selector)} />}
        </section>
      </main>
    </div>
  );
}

type Passage = SourceView["passages"][number];
type PassagesProps = { readonly passages: readonly Passage[]; readonly onRule: (at: number, selector: string) => void };

export function Passages({ passages, onRule }: PassagesProps): JSX.Element {
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
