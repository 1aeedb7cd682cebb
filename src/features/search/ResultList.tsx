import type { JSX } from "preact";
import type { SearchAddress } from "../../domain/search/searchAddress";
import { useMessages } from "../../i18n/useMessages";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { Skeleton } from "../../ui/Skeleton";
import { useEditionInstall } from "../editionInstall";
import { paths } from "../paths";
import type { ShownEdition } from "../useEdition";
import { countResults } from "./decideGroups";
import { Hints } from "./Hints";
import { KindBar } from "./KindBar";
import { NoResults } from "./NoResults";
import styles from "./ResultList.module.css";
import { Results } from "./Results";
import { SaveTool } from "./SaveTool";
import { writeQuery } from "./searchHref";
import { useChoosing } from "./useChoosing";
import { useGrowing } from "./useGrowing";
import type { References } from "./useReferences";
import type { Found } from "./useResults";
import { useSavedSearch } from "./useSavedSearch";
import { useSearchSentences } from "./useSearchSentences";

type Props = {
  readonly edition: ShownEdition;
  readonly address: SearchAddress;
  readonly found: Found | undefined;
  readonly hasFailed: boolean;
  readonly limit: number;
  readonly most: number;
  /** As a saved search would be called. */
  readonly name: string;
  readonly references: References;
  readonly onChange: (address: SearchAddress) => void;
  readonly onGo: (address: SearchAddress) => void;
  readonly onMore: () => void;
  readonly onRetry: () => void;
};

/** The results of a search in all their states. */
export function ResultList(props: Props): JSX.Element {
  const { edition, address, found, hasFailed, limit, most, name, references, onChange, onGo, onMore, onRetry } = props;
  const words = useSearchSentences();
  const choosing = useChoosing();
  const query = writeQuery({ ...address, kind: null });
  const saved = useSavedSearch(query, found !== undefined);
  const drawn = useGrowing(found?.key, true);
  if (hasFailed) {
    return (
      <EmptyState
        kind="path"
        title={words.failedTitle}
        actions={
          <Button kind="primary" onPress={onRetry}>
            {words.retry}
          </Button>
        }
      >
        {words.failed}
      </EmptyState>
    );
  }
  if (!found) return <Skeleton label={words.opening} />;
  const { results } = found;
  const save = <SaveTool name={name} query={query} saved={saved} />;
  if (results.hits.length === 0) {
    return edition.installed !== null ? (
      <NoResults edition={edition} address={address} save={save} onChange={onChange} onGo={onGo} />
    ) : (
      <NotYet />
    );
  }
  const articles = results.hits.filter(({ kind }) => kind === "article").length;
  const isOneKind = address.kind !== null || articles === results.hits.length;
  const canGrow = isOneKind && articles < results.counts.article && (address.kind ?? "article") === "article";
  return (
    <div class={styles.list}>
      <KindBar results={results} kind={address.kind} onKind={(kind) => onChange({ ...address, kind })} />
      <Hints results={results} onAsk={(text) => onChange({ ...address, text })} />
      <div class={styles.head}>
        <p class={styles.count}>{words.found(countResults(results))}</p>
        {save}
      </div>
      <Results
        edition={edition}
        found={found}
        kind={address.kind}
        references={references}
        choosing={choosing}
        most={drawn}
        onKind={(kind) => {
          onChange({ ...address, kind });
          scrollTo({ top: 0, behavior: "instant" });
        }}
      />
      {canGrow && limit < most && (
        <div class={styles.more}>
          <Button onPress={onMore}>{words.more}</Button>
        </div>
      )}
      {canGrow && limit >= most && <p class={styles.count}>{words.tooMany(most)}</p>}
    </div>
  );
}

function NotYet(): JSX.Element {
  const messages = useMessages();
  const words = useSearchSentences();
  const install = useEditionInstall();
  if (install.status === "idle" || install.status === "running") return <Skeleton label={words.opening} />;
  return (
    <EmptyState title={words.notYetTitle} actions={<a href={paths.offline()}>{messages.navigation.offline}</a>}>
      {install.status === "failed" ? messages.installProblem(install.problem) : words.notYet}
    </EmptyState>
  );
}
