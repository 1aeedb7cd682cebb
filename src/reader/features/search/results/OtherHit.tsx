import { identity } from "virtual:edition";
import type { ComponentChildren, JSX } from "preact";
import { stateOf } from "../../../../domain/programmes/decideState";
import type { HitDetails, SearchHit } from "../../../../domain/search/searchResults";
import { fold } from "../../../../domain/text/foldText";
import { searchArea } from "../../../i18n/areas/search";
import { statesArea } from "../../../i18n/areas/states";
import { useMessages } from "../../../i18n/useMessages";
import { typeset } from "../../../shared/text/typeset";
import { StateText } from "../../../shared/time/StateText";
import { useToday } from "../../../shared/time/useToday";
import { Icon, type IconName } from "../../../ui/Icon";
import { infoIcon, tagIcon } from "../../../ui/lazy/lazyIcons";
import type { References } from "../useReferences";
import { MarkedText } from "./MarkedText";
import styles from "./OtherHit.module.css";

type Props = {
  readonly hit: SearchHit;
  readonly details: HitDetails | undefined;
  readonly references: References;
  readonly text: string;
  readonly href: string | undefined;
};

const icons: Readonly<Record<SearchHit["kind"], IconName>> = {
  article: "article",
  programme: "programmes",
  place: "map",
  acronym: infoIcon,
  tag: tagIcon,
  note: "note",
  followUp: "clock",
};

export function OtherHit({ hit, details, references, text, href }: Props): JSX.Element {
  const messages = useMessages(searchArea).search;
  const { state: writeState } = useMessages(statesArea);
  const today = useToday(identity.publishedOn);
  const programme = hit.kind === "programme" ? references.programmes.find(({ id }) => id === hit.id) : undefined;
  const state = programme && stateOf(programme, today);
  const language = hit.kind === "tag" ? undefined : identity.language;
  const town = hit.kind === "place" ? findTown(hit.id, references, text) : undefined;
  const title = <MarkedText runs={hit.title} />;
  const content = (
    <>
      <Icon name={icons[hit.kind]} />
      <span class={styles.words}>
        {hit.kind === "note" ? (
          <>
            <span class={styles.note}>{details ? <MarkedText runs={details.snippet} /> : messages.note}</span>
            <span class={styles.detail}>{messages.noteOn(typeset(hit.title.map(({ text }) => text).join("")))}</span>
          </>
        ) : (
          <>
            <span class={styles.title} lang={language}>
              {title}
            </span>
            {hit.kind === "followUp" ? (
              <span class={styles.detail}>{details && <MarkedText runs={details.snippet} />}</span>
            ) : (
              <span class={styles.detail} lang={language}>
                {describe(hit, references)}
              </span>
            )}
            {town !== undefined && <span class={styles.detail}>{messages.townIn(typeset(town))}</span>}
            {state && state.kind !== "unsaid" && (
              <span class={styles.detail}>
                <StateText state={state} write={writeState} />
              </span>
            )}
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

/** The commune that was asked for, where no article is about it. */
function findTown(id: string, { places }: References, text: string): string | undefined {
  const asked = fold(text);
  return places.find((place) => place.id === id)?.towns.find((town) => asked.includes(fold(town)));
}

function describe({ kind, id }: SearchHit, { programmes, places, glossary }: References): ComponentChildren {
  if (kind === "programme") return typeset(programmes.find((programme) => programme.id === id)?.promise.value ?? "");
  if (kind === "acronym") return typeset(glossary.find(({ acronym }) => acronym === id)?.meaning ?? "");
  if (kind !== "place") return undefined;
  const { departement } = places.find((place) => place.id === id) ?? {};
  const found = places.find((place) => place.kind === "departement" && place.departement === departement);
  return found && found.id !== id ? typeset(`${found.name} (${departement})`) : undefined;
}
