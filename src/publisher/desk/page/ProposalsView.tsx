import type { JSX } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { DeskView, ProposalView } from "../serve/protocol";
import { ArticleList } from "./ArticleList";
import { kindNames, kinds } from "./kindNames";
import { PhonePreview } from "./PhonePreview";
import { ProposalCard } from "./ProposalCard";
import type { DeskState } from "./useDesk";

type Props = { readonly view: DeskView; readonly desk: DeskState; readonly hasPreview: boolean };

export function ProposalsView({ view, desk, hasPreview }: Props): JSX.Element {
  const [kind, setKind] = useState<ProposalView["kind"]>();
  const [article, setArticle] = useState<string>();
  const [position, setPosition] = useState(0);
  const [hasKeys, setHasKeys] = useState(true);
  const open = useMemo(
    () =>
      view.proposals.filter(
        (each) => (kind === undefined || each.kind === kind) && (article === undefined || each.article === article),
      ),
    [view.proposals, kind, article],
  );
  const at = Math.min(position, Math.max(0, open.length - 1));
  const proposal = open[at];
  const { decide, undo, returned } = desk;

  const shown = useRef(returned);
  useEffect(() => {
    if (returned === undefined || returned === shown.current) return;
    shown.current = returned;
    const index = open.findIndex(({ key }) => key === returned.key);
    if (index !== -1) setPosition(index);
    // Only when something comes back: what is decided later must not lead there again.
  }, [returned]);

  const choose = useCallback(
    (decision: "accept" | "refuse") => {
      if (proposal === undefined) return;
      decide(proposal, decision);
      setPosition(at);
    },
    [proposal, decide, at],
  );
  const move = useCallback(
    (by: number) => setPosition(Math.max(0, Math.min(at + by, open.length - 1))),
    [at, open.length],
  );
  const keys = useMemo(
    () => ({
      a: () => choose("accept"),
      r: () => choose("refuse"),
      l: () => move(1),
      ArrowRight: () => move(1),
      ArrowLeft: () => move(-1),
      u: undo,
    }),
    [choose, move, undo],
  );
  useKeys(keys, hasKeys);

  const show = (chosen: { readonly kind?: typeof kind; readonly article?: string | undefined }) => {
    if ("kind" in chosen) setKind(chosen.kind);
    if ("article" in chosen) setArticle(chosen.article);
    setPosition(0);
  };
  const titles = useMemo(() => new Map(view.articles.map((each) => [each.id, each])), [view.articles]);
  return (
    <div class={hasPreview ? "columns with-phone" : "columns"}>
      <aside aria-label="What is open">
        <KindFilter proposals={view.proposals} chosen={kind} onChoose={(chosen) => show({ kind: chosen })} />
        <ArticleList view={view} kind={kind} chosen={article} onChoose={(chosen) => show({ article: chosen })} />
      </aside>
      <main class="page">
        {proposal === undefined ? (
          <Nothing
            view={view}
            isFiltered={kind !== undefined || article !== undefined}
            onAll={() => show({ kind: undefined, article: undefined })}
          />
        ) : (
          <ProposalCard
            proposal={proposal}
            article={titles.get(proposal.article)}
            position={at + 1}
            total={open.length}
          />
        )}
        <div class="actions">
          <button type="button" class="button primary" disabled={!proposal} onClick={() => choose("accept")}>
            Accept <kbd>A</kbd>
          </button>
          <button type="button" class="button" disabled={!proposal} onClick={() => choose("refuse")}>
            Refuse <kbd>R</kbd>
          </button>
          <button type="button" class="button" disabled={at >= open.length - 1} onClick={() => move(1)}>
            Later <kbd>L</kbd>
          </button>
          <button type="button" class="button" disabled={view.undoable === 0} onClick={undo}>
            Undo <kbd>U</kbd>
          </button>
        </div>
        <label class="switch">
          <input type="checkbox" checked={hasKeys} onChange={() => setHasKeys(!hasKeys)} /> Decide by keys; ← and → show
          another proposal
        </label>
      </main>
      {hasPreview && <PhonePreview article={proposal?.article ?? article} />}
    </div>
  );
}

function Nothing({
  view,
  isFiltered,
  onAll,
}: {
  readonly view: DeskView;
  readonly isFiltered: boolean;
  readonly onAll: () => void;
}) {
  if (view.articles.length === 0)
    return (
      <div class="card">
        <h2>No articles yet</h2>
        <p>
          Import some with <code>npm run edition -- new "NAME" --from ADDRESS</code>, or write one in {view.folder}
          /articles, and read again.
        </p>
      </div>
    );
  return (
    <div class="card">
      <h2>{view.proposals.length === 0 ? "Everything is decided" : "Nothing is open here"}</h2>
      <p>What was not accepted is not stated; the articles are readable and searchable as they are.</p>
      {isFiltered && view.proposals.length > 0 && (
        <button type="button" class="button" onClick={onAll}>
          Show all {view.proposals.length} that are open
        </button>
      )}
    </div>
  );
}

type KindFilterProps = {
  readonly proposals: readonly ProposalView[];
  readonly chosen: ProposalView["kind"] | undefined;
  readonly onChoose: (kind: ProposalView["kind"] | undefined) => void;
};

function KindFilter({ proposals, chosen, onChoose }: KindFilterProps): JSX.Element {
  const counts = new Map<string, number>();
  for (const { kind } of proposals) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return (
    <fieldset class="chips">
      <legend class="hidden">Kind</legend>
      {kinds
        .filter((kind) => counts.has(kind) || kind === chosen)
        .map((kind) => (
          <button
            type="button"
            key={kind}
            aria-pressed={kind === chosen}
            onClick={() => onChoose(kind === chosen ? undefined : kind)}
          >
            {kindNames[kind].many} <span class="count">{counts.get(kind) ?? 0}</span>
          </button>
        ))}
    </fieldset>
  );
}

/** Single keys, as long as nothing is being written and no other key is held; a key that is kept down counts once. */
function useKeys(actions: Readonly<Record<string, () => void>>, isOn: boolean): void {
  // What a key does is what the page shows at that moment: effects come a frame later, and a quick hand is quicker.
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest("input, textarea, select") !== null) return;
      const action = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [isOn]);
}
