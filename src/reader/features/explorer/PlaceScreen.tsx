import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { ArticleId, PlaceId } from "../../../domain/ids";
import { listMentions, listTold } from "../../../domain/map/placeNews";
import { type MentioningArticle, type ShownPlace, showPlace } from "../../../domain/map/shownPlace";
import { EMPTY_SEARCH } from "../../../domain/search/searchAddress";
import { explorerArea } from "../../i18n/fr/explorer";
import { useMessages } from "../../i18n/useMessages";
import { usePageData } from "../../shared/edition/pageData";
import { type FoundArticles, watchArticles } from "../../shared/edition/watchArticles";
import { useWatch } from "../../shared/edition/watching";
import { LocatorMap } from "../../shared/illustrations/LocatorMap";
import { FoldedList } from "../../shared/mutes/FoldedList";
import { useMutedIds } from "../../shared/mutes/useMutedIds";
import { explorerPaths } from "../../shared/navigation/explorerPaths";
import { paths } from "../../shared/navigation/paths";
import { QuoteLink } from "../../shared/navigation/QuoteLink";
import { typeset } from "../../shared/text/typeset";
import { EmptyState } from "../../ui/EmptyState";
import { ExplorerLayout, FollowButton, RegionalLink } from "./ExplorerLayout";
import { ProgrammeLinks } from "./NewsList";
import styles from "./PlaceScreen.module.css";
import { type ExplorerReference, mapReference, orPrerendered, together, useExplorerReferences } from "./useReferences";

export function PlaceScreen({ id }: { readonly id: PlaceId }): JSX.Element {
  const messages = useMessages(explorerArea).explorer;
  const prerendered = usePageData(explorerPaths.place(id))?.explorer?.place;
  const found = orPrerendered(useShownPlace(id, prerendered !== undefined), prerendered);
  const title =
    found.status !== "ready"
      ? messages.map.title
      : found.value === "missing"
        ? messages.place.missingTitle
        : typeset(found.value.place.name);
  return (
    <ExplorerLayout title={title} back={{ href: explorerPaths.map(), label: messages.map.title }} found={found}>
      {(shown) =>
        shown === "missing" ? (
          <EmptyState kind="path" actions={<a href={explorerPaths.map()}>{messages.map.title}</a>}>
            {messages.place.missing}
          </EmptyState>
        ) : (
          <Sheet {...shown} isPrerendered={prerendered !== undefined} />
        )
      }
    </ExplorerLayout>
  );
}

type SheetProps = ShownPlace & { readonly isPrerendered: boolean };

function Sheet({ map, place, mentionedBy, programmes, regional, isPrerendered }: SheetProps): JSX.Element {
  const messages = useMessages(explorerArea).explorer;
  const known = useMutedIds(
    mentionedBy.map(({ id }) => id),
    { kind: "place", id: place.id },
  );
  // A prerendered page is the same for everyone; any other waits.
  const muted = known ?? (isPrerendered ? none : undefined);
  const departement = map?.departements.find((one) => one.departement === place.departement);
  return (
    <>
      <div class={styles.head}>
        <div class={styles.facts}>
          <p>{messages.place.kinds[place.kind]}</p>
          {departement && place.kind !== "departement" && (
            <p>
              <a href={explorerPaths.map({ departement: departement.departement })} lang={identity.language}>
                {messages.map.departement(typeset(departement.name), departement.departement)}
              </a>
            </p>
          )}
          {place.precision === "near" && <p>{messages.place.near}</p>}
          {place.remark !== undefined && (
            <p class={styles.remark} lang={identity.language}>
              {typeset(place.remark)}
            </p>
          )}
          {place.lat !== undefined && map && (
            <p>
              <a href={explorerPaths.map({ place: place.id })}>{messages.place.onTheMap}</a>
            </p>
          )}
          <div class={styles.follow}>
            <FollowButton
              name={place.name}
              address={{ ...EMPTY_SEARCH, filters: { ...EMPTY_SEARCH.filters, places: [place.id] } }}
            />
          </div>
        </div>
        {map && (
          <div class={styles.picture}>
            <LocatorMap map={map} places={[place]} colour="sapin" />
          </div>
        )}
      </div>
      {mentionedBy.length > 0 ? (
        <section class={styles.mentions}>
          <h2>{messages.place.mentions}</h2>
          {muted && (
            <FoldedList items={mentionedBy} muted={muted}>
              {(articles) => articles.map((article) => <ArticleMentions key={article.id} article={article} />)}
            </FoldedList>
          )}
        </section>
      ) : (
        <p>{messages.place.silent}</p>
      )}
      {programmes.length > 0 && (
        <ProgrammeLinks heading={messages.place.programmes} level={2} programmes={programmes} />
      )}
      {regional && <RegionalLink regional={regional} />}
    </>
  );
}

const none: ReadonlySet<ArticleId> = new Set();

function ArticleMentions({ article: { id, title, quotes } }: { readonly article: MentioningArticle }): JSX.Element {
  return (
    <div class={styles.article} lang={identity.language}>
      <h3>
        <a href={paths.article(id)}>{typeset(title)}</a>
      </h3>
      {quotes.map(({ mention, sentence: { before, quote, after } }) => (
        <blockquote key={mention.quote}>
          <QuoteLink quoted={mention}>
            {typeset(before)}
            <strong>{typeset(quote)}</strong>
            {typeset(after)}
          </QuoteLink>
        </blockquote>
      ))}
    </div>
  );
}

/** A place with all that its page says, in one answer; `missing`: the phone's edition has no such place. */
function useShownPlace(id: PlaceId, isPrerendered: boolean): ExplorerReference<ShownPlace | "missing"> {
  const map = useExplorerReferences("maps", (storage) => storage.watchMaps(), isPrerendered);
  const places = useExplorerReferences("places", (storage) => storage.watchPlaces(), isPrerendered);
  const programmes = useExplorerReferences("programmes", (storage) => storage.watchProgrammes(), isPrerendered);
  const known = places.status === "ready" ? places.value : [];
  const place = known.find((one) => one.id === id);
  const mentions = place ? listMentions(listTold(place, known)) : [];
  const ids = [...new Set(mentions.map(({ article }) => article))];
  const watched = useWatch<FoundArticles | null>(
    `texts ${ids}`,
    (storage) => watchArticles(storage, ids),
    isPrerendered ? null : undefined,
  );
  if (watched.status === "failed") return watched;
  const articles = watched.status === "ready" ? watched.value : null;
  // Until the articles of these very mentions have answered.
  const isRead = articles !== null && ids.every((one) => articles.has(one));
  const found = together(map, together(places, programmes));
  if (found.status === "ready" && place && !isRead) return { status: "loading" };
  return mapReference(found, ([[drawing], [all, concerned]]) =>
    place && articles
      ? showPlace(place, { map: drawing, places: all, programmes: concerned, articles, language: identity.language })
      : "missing",
  );
}
