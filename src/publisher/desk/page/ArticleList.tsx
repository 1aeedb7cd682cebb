import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { DeskView, ProposalView } from "../serve/protocol";

type Props = {
  readonly view: DeskView;
  readonly kind: ProposalView["kind"] | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (article: string | undefined) => void;
};

/** The articles with something open first stand as the folder has them: what was decided does not move the list. */
export function ArticleList({ view, kind, chosen, onChoose }: Props): JSX.Element {
  const counts = useMemo(() => {
    const open = new Map<string, number>();
    for (const each of view.proposals) {
      if (kind === undefined || each.kind === kind) open.set(each.article, (open.get(each.article) ?? 0) + 1);
    }
    return open;
  }, [view.proposals, kind]);
  return (
    <ul class="articles" aria-label="Articles">
      {view.articles.map(({ id, title }) => (
        <li key={id}>
          <button type="button" aria-pressed={id === chosen} onClick={() => onChoose(id === chosen ? undefined : id)}>
            <span>{title}</span>
            <span class="count">{counts.get(id) ?? ""}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
