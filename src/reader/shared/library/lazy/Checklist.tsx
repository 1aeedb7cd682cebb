import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { FollowUp } from "../../../../domain/library/records";
import { libraryActionsArea } from "../../../i18n/fr/libraryActions";
import { useMessages } from "../../../i18n/useMessages";
import { IconButton } from "../../../ui/IconButton";
import { Field } from "../../../ui/lazy/Field";
import { useLimit } from "../../text/useLimit";
import styles from "./FollowUpEditor.module.css";

const MAX_STEP_LENGTH = 1000;

type Steps = FollowUp["checklist"];
type Props = { readonly steps: Steps; readonly onChange: (steps: Steps) => void };

export function Checklist({ steps, onChange }: Props): JSX.Element {
  const messages = useMessages(libraryActionsArea).libraryActions.followUp;
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const add = (): void => {
    if (text.trim() === "") return;
    onChange([...steps, { text: text.trim(), isDone: false }]);
    setText("");
    input.current?.focus();
  };
  return (
    <fieldset class={styles.checklist}>
      <legend>{messages.checklist}</legend>
      <ul>
        {steps.map((step, index) => (
          // Two steps may have the same text, so the index is the key.
          <li key={index} class={styles.step}>
            <label class={styles.tick}>
              <input
                type="checkbox"
                checked={step.isDone}
                onChange={() =>
                  onChange(steps.map((other, at) => (at === index ? { ...step, isDone: !step.isDone } : other)))
                }
              />
              <span>{step.text}</span>
            </label>
            <IconButton
              icon="close"
              label={messages.removeStep(step.text)}
              onPress={() => {
                input.current?.focus();
                onChange(steps.filter((_, at) => at !== index));
              }}
            />
          </li>
        ))}
      </ul>
      <div class={styles.adding}>
        <Field label={messages.step} limit={useLimit(text, MAX_STEP_LENGTH)}>
          {(inputProps) => (
            <input
              {...inputProps}
              ref={input}
              type="text"
              enterkeyhint="done"
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== "Enter") return;
                event.preventDefault();
                add();
              }}
            />
          )}
        </Field>
        <IconButton icon="plus" label={messages.addStep} onPress={add} />
      </div>
    </fieldset>
  );
}
