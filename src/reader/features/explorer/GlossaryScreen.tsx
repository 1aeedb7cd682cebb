import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Headline } from "../../../domain/article/article";
import type { ArticleId } from "../../../domain/ids";
import type { GlossaryEntry } from "../../../domain/reference/glossary";
import { EMPTY_SEARCH } from "../../../domain/search/searchAddress";
import { fold } from "../../../domain/text/foldText";
import { explorerArea } from "../../i18n/fr/explorer";
import { useMessages } from "../../i18n/useMessages";
import type { GlossaryData } from "../../shared/edition/explorerData";
import { usePageData } from "../../shared/edition/pageData";
import { useWatch } from "../../shared/edition/watching";
import { acronymAnchor, explorerPaths } from "../../shared/navigation/explorerPaths";
import { paths } from "../../shared/navigation/paths";
import { QuoteLink } from "../../shared/navigation/QuoteLink";
import { typeset } from "../../shared/text/typeset";
import { useLimit } from "../../shared/text/useLimit";
import { TextField } from "../../ui/lazy/TextField";
import { ExplorerLayout, FollowButton } from "./ExplorerLayout";
import styles from "./GlossaryScreen.module.css";
import { orPrerendered, useExplorerReferences } from "./useReferences";

export function GlossaryScreen(): JSX.Element {
  const { glossary: messages } = useMessages(explorerArea).explorer;
  const prerendered = usePageData(explorerPaths.glossary())?.explorer?.glossary;
  const found = useExplorerReferences("glossary", (storage) => storage.watchGlossary(), prerendered !== undefined);
  return (
    <ExplorerLayout title={messages.title} found={orPrerendered(found, prerendered?.entries)}>
      {(entries) => <Entries entries={entries} known={prerendered?.titles} />}
    </ExplorerLayout>
  );
}

const MAX_FILTER = 200;

type EntriesProps = {
  readonly entries: readonly GlossaryEntry[];
  /** Titles that the page brought along. */
  readonly known: GlossaryData["titles"] | undefined;
};

function Entries({ entries, known }: EntriesProps): JSX.Element {
  const { glossary: messages } = useMessages(explorerArea).explorer;
  const [query, setQuery] = useState("");
  const sorted = useMemo(
    () => [...entries].sort((one, other) => one.acronym.localeCompare(other.acronym, identity.language)),
    [entries],
  );
  const wanted = fold(query).trim();
  const shown = sorted.filter(({ acronym, aliases, meaning }) =>
    [acronym, ...aliases, meaning].some((text) => fold(text).includes(wanted)),
  );
  const titles = useTitles(entries, known);
  useAnchor(true);
  return (
    <>
      <p class={styles.intro}>{messages.intro}</p>
      <TextField label={messages.filter} value={query} onChange={setQuery} limit={useLimit(query, MAX_FILTER)} />
      {/* For screen readers, which do not notice the list getting shorter. */}
      <p class="visually-hidden" role="status">
        {wanted === "" ? "" : messages.found(shown.length)}
      </p>
      {shown.length === 0 && <p>{messages.none}</p>}
      <dl class={styles.list}>
        {shown.map((entry) => (
          <Entry key={entry.acronym} entry={entry} titles={titles} />
        ))}
      </dl>
    </>
  );
}

type Titles = ReadonlyMap<ArticleId, Pick<Headline, "title">>;

function useTitles(entries: readonly GlossaryEntry[], known: GlossaryData["titles"] | undefined): Titles {
  const ids = [...new Set(entries.flatMap(({ articles }) => articles))];
  const watched = useWatch<GlossaryData["titles"]>(ids.join(), (storage) => storage.watchHeadlinesOf(ids), known);
  // As long as nothing is installed, the database has no titles.
  const titles = [...(known ?? []), ...(watched.status === "ready" ? watched.value : [])];
  return new Map(titles.map((headline) => [headline.id, headline]));
}

function Entry({ entry, titles }: { readonly entry: GlossaryEntry; readonly titles: Titles }): JSX.Element {
  const { glossary: messages } = useMessages(explorerArea).explorer;
  const { acronym, aliases, meaning, detail, spelledOutBy, proofs, articles } = entry;
  const [isOpen, setIsOpen] = useState(false);
  // Only needed once the entry is unfolded.
  const titleOf = (id: ArticleId) => typeset(titles.get(id)?.title ?? id);
  return (
    <div class={styles.entry} id={acronymAnchor(acronym)}>
      <dt lang={identity.language}>{acronym}</dt>
      <dd class={styles.meaning} lang={identity.language}>
        {typeset(meaning)}
        {detail !== undefined && <p class={styles.detail}>{typeset(detail)}</p>}
      </dd>
      {aliases.length > 0 && <dd class={styles.facts}>{messages.aliases(aliases)}</dd>}
      {spelledOutBy === "editor" && <dd class={styles.facts}>{messages.byEditor(identity.title)}</dd>}
      {spelledOutBy === "corpus" && (
        <dd class={styles.facts}>
          {messages.byCorpus}
          <ul lang={identity.language}>
            {proofs.map((proof) => (
              <li key={proof.article + proof.quote}>
                <QuoteLink quoted={proof}>{typeset(`« ${proof.quote} »`)}</QuoteLink>
              </li>
            ))}
          </ul>
        </dd>
      )}
      {articles.length > 0 && (
        <dd class={styles.facts}>
          <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
            <summary>{messages.usedIn(articles.length)}</summary>
            <ul lang={identity.language}>
              {articles.map((id) => (
                <li key={id}>
                  <a href={paths.article(id)}>{titleOf(id)}</a>
                </li>
              ))}
            </ul>
            {isOpen && <FollowButton name={acronym} address={{ ...EMPTY_SEARCH, text: acronym }} />}
          </details>
        </dd>
      )}
    </div>
  );
}

/** Scrolls to the URL's anchor once it exists: offline, it does not when the browser looks for it. */
function useAnchor(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return;
    const follow = (): void => {
      const target = document.getElementById(location.hash.slice(1));
      if (!target) return;
      target.scrollIntoView({ block: "center", behavior: "instant" });
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [isReady]);
}
