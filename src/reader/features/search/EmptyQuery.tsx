import { identity } from "virtual:edition";
import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { listExamples } from "../../../domain/search/listExamples";
import { NO_FILTERS, type SearchFilters } from "../../../domain/search/query/searchRequest";
import type { SearchAddress } from "../../../domain/search/searchAddress";
import { searchArea } from "../../i18n/fr/search";
import { useMessages } from "../../i18n/useMessages";
import type { ShownEdition } from "../../shared/edition/useEdition";
import { explorerPaths } from "../../shared/navigation/explorerPaths";
import { paths } from "../../shared/navigation/paths";
import { typeset } from "../../shared/text/typeset";
import styles from "./EmptyQuery.module.css";
import { FacetLinks } from "./filters/SearchFilterBar";
import type { References } from "./filters/useReferences";
import { RecentSearches, SavedSearches } from "./saved/SaveTool";

type Props = {
  readonly edition: ShownEdition;
  readonly references: References;
  readonly onGo: (address: SearchAddress) => void;
};

const MAX_PLACES = 10;
const MAX_PROGRAMMES = 5;

export function EmptyQuery({ edition, references, onGo }: Props): JSX.Element {
  const messages = useMessages(searchArea).search;
  const { format } = useMessages();
  const { topics } = edition;
  const { programmes, places } = references;
  const examples = listExamples({ topics, programmes, places });
  const filters = [examples.topic, examples.place].filter((example) => example !== undefined);
  const ask = (filters: Partial<SearchFilters>): SearchAddress => ({
    text: "",
    kind: null,
    filters: { ...NO_FILTERS, ...filters },
  });
  const byMentions = <T extends { readonly mentions: readonly unknown[] }>(items: readonly T[], most: number) =>
    items
      .filter(({ mentions }) => mentions.length > 0)
      .sort((one, other) => other.mentions.length - one.mentions.length)
      .slice(0, most);
  // The whole region is in every article.
  const towns = byMentions(
    places.filter(({ kind }) => kind !== "region" && kind !== "outside" && kind !== "former-region"),
    MAX_PLACES,
  );
  return (
    <div class={styles.empty}>
      <SavedSearches edition={edition} onGo={onGo} />
      <RecentSearches onGo={onGo} />
      {/* Above content from the database, so that its arrival moves nothing. */}
      <details class={styles.tips}>
        <summary>{messages.howTo}</summary>
        <ul>
          {messages.tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
          {examples.amount !== undefined && <li>{messages.amountTip(examples.amount)}</li>}
          {filters.length > 0 && <li>{messages.filterTip(format.list(filters))}</li>}
          <li class={styles.keys}>{messages.keys}</li>
        </ul>
      </details>
      <Part title={messages.topics}>
        <FacetLinks
          links={topics.map(({ id, name }) => ({ label: typeset(name), address: ask({ topics: [id] }) }))}
          onGo={onGo}
        />
      </Part>
      {towns.length > 0 && (
        <Part title={messages.places} more={{ href: explorerPaths.map(), label: messages.allPlaces }}>
          <FacetLinks
            links={towns.map(({ id, name }) => ({ label: typeset(name), address: ask({ places: [id] }) }))}
            onGo={onGo}
          />
        </Part>
      )}
      {programmes.length > 0 && (
        <Part title={messages.programmes} more={{ href: paths.programmes(), label: messages.allPrograms }}>
          <ul class={styles.list} role="list" lang={identity.language}>
            {byMentions(programmes, MAX_PROGRAMMES).map(({ id, name }) => (
              <li key={id}>
                <a class={styles.line} href={paths.programme(id)}>
                  {typeset(name.value)}
                </a>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

type PartProps = {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly more?: { readonly href: string; readonly label: string };
};

function Part({ title, children, more }: PartProps): JSX.Element {
  const id = useId();
  return (
    <section class={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {more && (
        <a class={styles.more} href={more.href}>
          {more.label}
        </a>
      )}
    </section>
  );
}
