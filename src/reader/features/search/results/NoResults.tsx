import type { JSX } from "preact";
import { NO_FILTERS } from "../../../../domain/search/query/searchRequest";
import { countFilters, type SearchAddress } from "../../../../domain/search/searchAddress";
import { searchArea } from "../../../i18n/fr/search";
import { useMessages } from "../../../i18n/useMessages";
import { useStore } from "../../../platform/store";
import { leftOutMark } from "../../../shared/edition/leftOutMark";
import type { ShownEdition } from "../../../shared/edition/useEdition";
import { paths } from "../../../shared/navigation/paths";
import { typeset } from "../../../shared/text/typeset";
import { Button } from "../../../ui/Button";
import { EmptyState } from "../../../ui/EmptyState";
import { FacetLinks } from "../filters/SearchFilterBar";
import { listLooserTexts } from "./listLooserTexts";
import styles from "./NoResults.module.css";

type Props = {
  readonly edition: ShownEdition;
  readonly address: SearchAddress;
  readonly save: JSX.Element;
  readonly onChange: (address: SearchAddress) => void;
  readonly onGo: (address: SearchAddress) => void;
};

export function NoResults({ edition, address, save, onChange, onGo }: Props): JSX.Element {
  const messages = useMessages(searchArea).search;
  const isAllHere = useStore(leftOutMark, (mark) => mark === undefined);
  const { identity, topics, articleCount } = edition;
  const { text, filters } = address;
  const isFiltered = countFilters(filters) > 0;
  const looser = listLooserTexts(text);
  return (
    <EmptyState
      kind="search"
      title={messages.emptyTitle}
      actions={
        <div class={styles.actions}>
          {isFiltered && text.trim() !== "" && (
            <Button kind="primary" onPress={() => onChange({ ...address, filters: NO_FILTERS })}>
              {messages.withoutFilters}
            </Button>
          )}
          {isFiltered && text.trim() === "" && (
            <Button onPress={() => onChange({ ...address, filters: NO_FILTERS })}>{messages.clearFilters}</Button>
          )}
          {looser.map(({ text: fewer, how }) => (
            <Button key={fewer} onPress={() => onChange({ ...address, text: fewer })}>
              {how === "quotes" ? messages.withoutQuotes : messages.only(fewer)}
            </Button>
          ))}
          {save}
          <a href={paths.contacts()}>{messages.contacts}</a>
        </div>
      }
    >
      <p>{text.trim() === "" ? messages.emptyFilters : messages.empty(text.trim(), isAllHere)}</p>
      <p class={styles.covers}>{messages.covers(articleCount, typeset(identity.publisher.name))}</p>
      <div class={styles.topics}>
        {" "}
        <FacetLinks
          links={topics.map(({ id, name }) => ({
            label: typeset(name),
            address: { text: "", kind: null, filters: { ...NO_FILTERS, topics: [id] } },
          }))}
          onGo={onGo}
        />
      </div>
    </EmptyState>
  );
}
