import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Article } from "../../domain/article/article";
import { listTextBlocks } from "../../domain/article/listTextBlocks";
import type { PlaceId } from "../../domain/ids";
import { gatherNews, listMentions, listTold } from "../../domain/map/placeNews";
import type { RegionMap } from "../../domain/map/regionMap";
import type { Place } from "../../domain/reference/place";
import type { Programme } from "../../domain/reference/programme";
import type { Mention } from "../../domain/reference/proof";
import { quoteInSentence } from "../../domain/speak/quoteInSentence";
import { usePageData } from "../../shared/edition/pageData";
import { useWatch } from "../../shared/edition/useWatch";
import { watchArticles } from "../../shared/edition/watchArticles";
import { LocatorMap } from "../../shared/illustrations/LocatorMap";
import { useExplorer } from "../../shared/illustrations/useExplorer";
import { explorerPaths } from "../../shared/navigation/explorerPaths";
import { paths } from "../../shared/navigation/paths";
import { QuoteLink } from "../../shared/navigation/QuoteLink";
import { typeset } from "../../shared/text/typeset";
import { EmptyState } from "../../ui/EmptyState";
import { ExplorerLayout } from "./ExplorerLayout";
import { ProgrammeLinks } from "./NewsList";
import styles from "./PlaceScreen.module.css";
import { together, useExplorerReferences } from "./useReferences";

export function PlaceScreen({ id }: { readonly id: PlaceId }): JSX.Element {
  const words = useExplorer();
  const prerendered = usePageData(explorerPaths.place(id));
  const map = useExplorerReferences("maps", (storage) => storage.watchMaps());
  const places = useExplorerReferences("places", (storage) => storage.watchPlaces());
  const programmes = useExplorerReferences("programmes", (storage) => storage.watchProgrammes());
  const place = places.status === "ready" ? places.value.find((one) => one.id === id) : undefined;
  return (
    <ExplorerLayout
      title={
        // The prerendered name, until the database has answered.
        place || places.status !== "ready"
          ? typeset(place?.name ?? prerendered?.placeName ?? words.map.title)
          : words.place.missingTitle
      }
      back={{ href: explorerPaths.map(), label: words.map.title }}
      found={together(map, together(places, programmes))}
    >
      {([[drawing], [known, all]]) =>
        place ? (
          <Sheet map={drawing} place={place} places={known} programmes={all} />
        ) : (
          <EmptyState kind="path" actions={<a href={explorerPaths.map()}>{words.map.title}</a>}>
            {words.place.missing}
          </EmptyState>
        )
      }
    </ExplorerLayout>
  );
}

type Props = {
  readonly map: RegionMap | undefined;
  readonly place: Place;
  readonly places: readonly Place[];
  readonly programmes: readonly Programme[];
};

function Sheet({ map, place, places, programmes }: Props): JSX.Element {
  const words = useExplorer();
  const gathered = listTold(place, places);
  const news = gatherNews(gathered, programmes);
  const mentions = listMentions(gathered);
  const concerned = programmes.filter(({ id }) => news.programmes.includes(id));
  const departement = map?.departements.find((one) => one.departement === place.departement);
  return (
    <>
      <div class={styles.head}>
        <div class={styles.facts}>
          <p>{words.place.kinds[place.kind]}</p>
          {departement && place.kind !== "departement" && (
            <p>
              <a href={explorerPaths.map({ departement: departement.departement })} lang={identity.language}>
                {words.map.departement(typeset(departement.name), departement.departement)}
              </a>
            </p>
          )}
          {place.precision === "near" && <p>{words.place.near}</p>}
          {place.remark !== undefined && (
            <p class={styles.remark} lang={identity.language}>
              {typeset(place.remark)}
            </p>
          )}
          {place.lat !== undefined && map && (
            <p>
              <a href={explorerPaths.map({ place: place.id })}>{words.place.onTheMap}</a>
            </p>
          )}
        </div>
        {map && (
          <div class={styles.picture}>
            <LocatorMap map={map} places={[place]} colour="sapin" />
          </div>
        )}
      </div>
      {mentions.length > 0 ? <Mentions mentions={mentions} /> : <p>{words.place.silent}</p>}
      {concerned.length > 0 && <ProgrammeLinks heading={words.place.programmes} level={2} programmes={concerned} />}
    </>
  );
}

function Mentions({ mentions }: { readonly mentions: readonly Mention[] }): JSX.Element {
  const { place: words } = useExplorer();
  const ids = [...new Set(mentions.map(({ article }) => article))];
  const watched = useWatch(`texts ${ids}`, (storage) => watchArticles(storage, ids));
  const found = watched.status === "ready" ? watched.value : null;
  const articles = found ? [...found.values()] : [];
  return (
    <section class={styles.mentions}>
      <h2>{words.mentions}</h2>
      {articles
        .filter((article) => article !== null)
        .map((article) => (
          <Told key={article.id} article={article} mentions={mentions.filter((one) => one.article === article.id)} />
        ))}
    </section>
  );
}

function Told({
  article,
  mentions,
}: {
  readonly article: Article;
  readonly mentions: readonly Mention[];
}): JSX.Element {
  const blocks = listTextBlocks(article.body);
  return (
    <div class={styles.article} lang={identity.language}>
      <h3>
        <a href={paths.article(article.id)}>{typeset(article.title)}</a>
      </h3>
      {mentions
        // A mention without a block is in the title, which is shown above.
        .filter(({ block }) => block !== undefined)
        .map((mention) => {
          const { before, quote, after } = quoteInSentence(blocks, mention, identity.language);
          return (
            <blockquote key={mention.quote}>
              <QuoteLink quoted={mention}>
                {typeset(before)}
                <strong>{typeset(quote)}</strong>
                {typeset(after)}
              </QuoteLink>
            </blockquote>
          );
        })}
    </div>
  );
}
