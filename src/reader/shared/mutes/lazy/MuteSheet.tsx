import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Headline } from "../../../../domain/article/article";
import type { Mute } from "../../../../domain/device/muteSchema";
import { findMutes, isSameMute, MAX_MUTED_WORDS_LENGTH, muteWord } from "../../../../domain/device/mutes";
import type { Messages } from "../../../i18n/fr";
import { type MutesMessages, mutesArea } from "../../../i18n/fr/mutes";
import { useMessages } from "../../../i18n/useMessages";
import { ActionList } from "../../../ui/ActionList";
import { IconButton } from "../../../ui/IconButton";
import { Switch } from "../../../ui/lazy/Switch";
import { TextField } from "../../../ui/lazy/TextField";
import { Sheet } from "../../../ui/Sheet";
import { showToast } from "../../../ui/Toast";
import { changeDeviceSettings, readDeviceSettings, useDeviceSettings } from "../../device/deviceSettings";
import { useEdition } from "../../edition/useEdition";
import { useWatch } from "../../edition/watching";
import { typeset } from "../../text/typeset";
import { useLimit } from "../../text/useLimit";
import styles from "./MuteSheet.module.css";

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

/** Says so, and how to undo it. */
export function setMuted(mute: Mute, isMuted: boolean, messages: MutesMessages, { frontPage }: Messages): void {
  write(mute, isMuted);
  const text = (isMuted ? messages.added : messages.removed)(typeset(mute.name));
  showToast({ text, action: { label: frontPage.undo, onPress: () => write(mute, !isMuted) } });
}

function write(mute: Mute, isMuted: boolean): void {
  const others = readDeviceSettings().mutes.filter((other) => !isSameMute(other, mute));
  changeDeviceSettings({ mutes: isMuted ? [...others, mute] : others });
}

type WordFieldProps = {
  /** Topics and places that may be meant. */
  readonly known: readonly Mute[];
  readonly label: (mute: Mute) => string;
  readonly onAdd: (mute: Mute) => void;
};

/** What is typed may be a word, a topic or a place: the reader says which. Enter takes it as a word. */
function WordField({ known, label, onAdd }: WordFieldProps): JSX.Element {
  const { mutes: messages } = useMessages(mutesArea);
  const [typed, setTyped] = useState("");
  const [isRefused, setIsRefused] = useState(false);
  const word = muteWord(typed);
  const options = word ? [word, ...findMutes(word, known)] : [];
  const add = (mute: Mute): void => {
    setTyped("");
    onAdd(mute);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (word) add(word);
        else setIsRefused(true);
      }}
    >
      <TextField
        label={messages.field}
        hint={messages.hint}
        {...(isRefused && !word && { error: messages.notAWord })}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setIsRefused(false);
        }}
        limit={useLimit(typed, MAX_MUTED_WORDS_LENGTH)}
      />
      <ActionList actions={options.map((mute) => ({ label: label(mute), icon: "plus", onPress: () => add(mute) }))} />
    </form>
  );
}
