import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Mute } from "../../../../domain/device/muteSchema";
import { findMutes, MAX_MUTED_WORDS_LENGTH, muteWord } from "../../../../domain/device/mutes";
import { mutesArea } from "../../../i18n/areas/mutes";
import { useMessages } from "../../../i18n/useMessages";
import { ActionList } from "../../../ui/ActionList";
import { TextField } from "../../../ui/lazy/TextField";
import { useLimit } from "../../text/useLimit";

type Props = {
  /** Topics and places that may be meant. */
  readonly known: readonly Mute[];
  readonly label: (mute: Mute) => string;
  readonly onAdd: (mute: Mute) => void;
};

/** What is typed may be a word, a topic or a place: the reader says which. Enter takes it as a word. */
export function WordField({ known, label, onAdd }: Props): JSX.Element {
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
