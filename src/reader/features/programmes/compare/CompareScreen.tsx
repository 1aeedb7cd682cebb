import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Headline } from "../../../../domain/article/article";
import type { ArticleId } from "../../../../domain/ids";
import { MAX_COMPARED, readCompared } from "../../../../domain/programmes/compared";
import { listQuotedArticles } from "../../../../domain/programmes/listMentions";
import type { Programme } from "../../../../domain/reference/programme";
import { programmesArea } from "../../../i18n/fr/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { EditionGate, StorageNotice } from "../../../shared/edition/EditionGate";
import { useWatch } from "../../../shared/edition/watching";
import { BackLink } from "../../../shared/navigation/BackLink";
import { paths } from "../../../shared/navigation/paths";
import { useScreen } from "../../../shared/navigation/useScreen";
import { useScrollMemory } from "../../../shared/navigation/useScrollMemory";
import { ExportButton } from "../../../shared/programmes/ExportButton";
import { typeset } from "../../../shared/text/typeset";
import { SelectField } from "../../../ui/lazy/SelectField";
import { Skeleton } from "../../../ui/Skeleton";
import { HeadlinesContext } from "../page/Proofs";
import styles from "./CompareScreen.module.css";
import { CompareTable } from "./CompareTable";

export default function CompareScreen(): JSX.Element {
  const { navigation } = useMessages();
  const messages = useMessages(programmesArea).programmes;
  const heading = useScreen(`${messages.compare.title} · ${identity.title}`);
  const programmes = useWatch("programmes", (storage) => storage.watchProgrammes());
  useScrollMemory(programmes.status === "ready");
  return (
    <div class={styles.screen}>
      <BackLink href={paths.programmes()} label={navigation.programmes} />
      <h1 ref={heading} tabIndex={-1}>
        {messages.compare.title}
      </h1>
      {programmes.status === "loading" && <Skeleton label={messages.loading} />}
      {programmes.status === "failed" && <StorageNotice problem={programmes.problem} />}
      {programmes.status === "ready" &&
        (programmes.value ? (
          <Choice programmes={programmes.value} />
        ) : (
          <EditionGate kind="tunnel" title={messages.notYetTitle} loading={messages.loading}>
            {messages.notYet}
          </EditionGate>
        ))}
    </div>
  );
}

function Choice({ programmes }: { readonly programmes: readonly Programme[] }): JSX.Element {
  const messages = useMessages(programmesArea).programmes;
  const { query, route } = useLocation();
  const chosen = useMemo(
    () => readCompared(query.p).flatMap((id) => programmes.find((programme) => programme.id === id) ?? []),
    [query.p, programmes],
  );
  const articles = useMemo(() => [...new Set(chosen.flatMap(listQuotedArticles))], [chosen]);
  const watched = useWatch(articles.join(), (storage) => storage.watchHeadlinesOf(articles));
  const headlines = useMemo<ReadonlyMap<ArticleId, Headline>>(
    () => new Map(watched.status === "ready" ? watched.value.map((headline) => [headline.id, headline]) : []),
    [watched],
  );
  const options = useMemo(
    () =>
      programmes
        .map(({ id, name }) => ({ value: id, label: typeset(name.value) }))
        .sort((one, other) => one.label.localeCompare(other.label, "fr")),
    [programmes],
  );
  const change = (place: number, id: string): void => {
    const ids = chosen.map((programme): string => programme.id);
    const next =
      id === "" ? ids.filter((_, index) => index !== place) : [...ids.slice(0, place), id, ...ids.slice(place + 1)];
    // Replaces the history entry: Back leaves the screen instead of undoing each choice.
    route(paths.compare(next), true);
  };
  const places = Array.from({ length: Math.min(MAX_COMPARED, chosen.length + 1) }, (_, place) => place);
  return (
    <HeadlinesContext.Provider value={headlines}>
      <div class={styles.choice}>
        {places.map((place) => (
          <SelectField<string>
            key={place}
            label={messages.compare.nth(place + 1)}
            value={chosen[place]?.id ?? ""}
            options={[
              { value: "", label: messages.compare.choose },
              ...options.filter(
                ({ value }) => value === chosen[place]?.id || !chosen.some((programme) => programme.id === value),
              ),
            ]}
            onChange={(id) => change(place, id)}
          />
        ))}
      </div>
      {chosen.length < 2 && <p class={styles.hint}>{messages.compare.hint}</p>}
      {chosen.length > 0 && (
        <>
          <CompareTable programmes={chosen} />
          <ExportButton ids={chosen.map(({ id }) => id)} />
        </>
      )}
    </HeadlinesContext.Provider>
  );
}
