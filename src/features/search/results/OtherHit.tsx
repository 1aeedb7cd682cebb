import { identity } from "virtual:edition";
import type { ComponentChildren, JSX } from "preact";
import type { HitDetails, SearchHit } from "../../../domain/search/searchResults";
import { typeset } from "../../../shared/text/typeset";
import { Icon, type IconName } from "../../../ui/Icon";
import { infoIcon } from "../../../ui/lazy/lateIcons";
import type { References } from "../useReferences";
import { useSearchSentences } from "../useSearchSentences";
import styles from "./OtherHit.module.css";
import { Runs } from "./Runs";

type Props = {
  readonly hit: SearchHit;
  readonly details: HitDetails | undefined;
  readonly references: References;
  readonly href: string | undefined;
};

const icons: Readonly<Record<SearchHit["kind"], IconName>> = {
  article: "article",
  programme: "programmes",
  place: "map",
  acronym: infoIcon,
  tag: "tag",
  note: "note",
};

/** A programme, a place, an acronym, a tag or a note that was found, in two lines. */
export function OtherHit({ hit, details, references, href }: Props): JSX.Element {
  const words = useSearchSentences();
  const language = hit.kind === "tag" ? undefined : identity.language;
  const title = <Runs runs={hit.title} />;
  const content = (
    <>
      <Icon name={icons[hit.kind]} />
      <span class={styles.words}>
        {hit.kind === "note" ? (
          <>
            <span class={styles.note}>{details ? <Runs runs={details.snippet} /> : words.note}</span>
            <span class={styles.detail}>{words.noteOn(typeset(hit.title.map(({ text }) => text).join("")))}</span>
          </>
        ) : (
          <>
            <span class={styles.title} lang={language}>
              {title}
            </span>
            <span class={styles.detail} lang={language}>
              {describe(hit, references)}
            </span>
          </>
        )}
      </span>
    </>
  );
  return href === undefined ? (
    <div class={styles.row}>{content}</div>
  ) : (
    <a class={styles.row} href={href} data-hit={`${hit.kind} ${hit.id}`}>
      {content}
    </a>
  );
}

function describe({ kind, id }: SearchHit, { programmes, places, glossary }: References): ComponentChildren {
  if (kind === "programme") return typeset(programmes.find((programme) => programme.id === id)?.promise.value ?? "");
  if (kind === "acronym") return typeset(glossary.find(({ acronym }) => acronym === id)?.meaning ?? "");
  if (kind !== "place") return undefined;
  const { departement } = places.find((place) => place.id === id) ?? {};
  const own = places.find((place) => place.kind === "departement" && place.departement === departement);
  return own && own.id !== id ? typeset(`${own.name} (${departement})`) : undefined;
}
