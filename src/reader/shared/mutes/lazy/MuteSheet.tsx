import type { JSX } from "preact";
import type { Headline } from "../../../../domain/article/article";
import type { Mute } from "../../../../domain/device/muteSchema";
import { isSameMute } from "../../../../domain/device/mutes";
import { mutesArea } from "../../../i18n/areas/mutes";
import { useMessages } from "../../../i18n/useMessages";
import { IconButton } from "../../../ui/IconButton";
import { Switch } from "../../../ui/lazy/Switch";
import { Sheet } from "../../../ui/Sheet";
import { useDeviceSettings } from "../../device/deviceSettings";
import { useEdition } from "../../edition/useEdition";
import { useWatch } from "../../edition/useWatch";
import { typeset } from "../../text/typeset";
import { setMuted } from "./changeMutes";
import styles from "./MuteSheet.module.css";
import { WordField } from "./WordField";

/** An article may name dozens; the field finds the others. */
const MAX_PLACES = 5;

type Props = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Whose topics and places are offered. */
  readonly article?: Pick<Headline, "id" | "topics"> | undefined;
};

/** Everything that the reader mutes, and what could be. */
export function MuteSheet({ isOpen, onClose, article }: Props): JSX.Element {
  const { article: words } = useMessages();
  const { title } = useMessages(mutesArea).mutes;
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={title} closeLabel={words.close}>
      <Content article={article} />
    </Sheet>
  );
}

function Content({ article }: Pick<Props, "article">): JSX.Element {
  const messages = useMessages();
  const { mutes: own } = useMessages(mutesArea);
  const { mutes } = useDeviceSettings();
  const edition = useEdition();
  const watched = useWatch("places", (storage) => storage.watchPlaces());
  const known = (watched.status === "ready" && watched.value) || [];
  const topics = edition.topics.map(({ id, name }): Mute => ({ kind: "topic", id, name }));
  const places = known.map(({ id, name }): Mute => ({ kind: "place", id, name }));
  const ofArticle = article && [
    ...topics.filter(({ id }) => article.topics.some((topic) => topic === id)),
    ...known
      .filter(({ mentions }) => mentions.some((mention) => mention.article === article.id))
      .slice(0, MAX_PLACES)
      .map(({ id, name }): Mute => ({ kind: "place", id, name })),
  ];
  const isOn = (mute: Mute): boolean => mutes.some((other) => isSameMute(other, mute));
  const set = (mute: Mute, isMuted: boolean): void => setMuted(mute, isMuted, own, messages);
  const label = ({ kind, name }: Mute): string => own[kind](typeset(name));
  return (
    <div class={styles.sheet}>
      {ofArticle && ofArticle.length > 0 && (
        <section>
          <h3>{own.ofArticle}</h3>
          {ofArticle.map((mute) => (
            <Switch
              key={`${mute.kind} ${mute.id}`}
              label={label(mute)}
              isOn={isOn(mute)}
              onChange={(isMuted) => set(mute, isMuted)}
            />
          ))}
        </section>
      )}
      <WordField known={[...topics, ...places]} label={label} onAdd={(mute) => set(mute, true)} />
      {mutes.length > 0 && (
        <section>
          <h3>{own.muted}</h3>
          <ul class={styles.muted} role="list">
            {mutes.map((mute) => (
              <li key={`${mute.kind} ${mute.id}`}>
                <span>{label(mute)}</span>
                <IconButton icon="close" label={own.remove(typeset(mute.name))} onPress={() => set(mute, false)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class={styles.intro}>{own.intro}</p>
    </div>
  );
}
