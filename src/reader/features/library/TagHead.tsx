import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { MAX_TAG_LENGTH, type Tag, type TagColour, type TagId } from "../../../domain/library/records";
import { TopicColourSchema } from "../../../domain/reference/topic";
import { libraryArea } from "../../i18n/fr/library";
import { libraryActionsArea } from "../../i18n/fr/libraryActions";
import { useMessages } from "../../i18n/useMessages";
import { runLibrary } from "../../shared/library/lazy/runLibrary";
import { TagName } from "../../shared/library/lazy/TagName";
import { useLimit } from "../../shared/text/useLimit";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/lazy/ask";
import { tagIcon } from "../../ui/lazy/lazyIcons";
import { TextField } from "../../ui/lazy/TextField";
import { Sheet } from "../../ui/Sheet";
import { libraryHref } from "./libraryAddress";
import styles from "./TagsPanel.module.css";
import type { TabPanelProps } from "./useTabPanelContent";

/** Only for a single tag; several are shown as filters. */
export function TagHead({ content, address, onAsk }: TabPanelProps): JSX.Element {
  const messages = useMessages(libraryArea).library;
  const [isOpen, setIsOpen] = useState(false);
  const [id, ...others] = address.filter.tag;
  const tag = id === undefined || others.length > 0 ? undefined : content.index.tag(id);
  return (
    <>
      <a class={styles.all} href={libraryHref({ tab: "tags" })}>
        {messages.tags.all}
      </a>
      {tag && (
        <div class={styles.head}>
          <h2>
            <TagName tag={tag} />
          </h2>
          <Button icon={tagIcon} onPress={() => setIsOpen(true)}>
            {messages.tags.edit}
          </Button>
          <TagSheet
            tag={tag}
            isOpen={isOpen}
            onClose={() => setIsOpen(false)}
            onGone={(into) =>
              onAsk({ ...address, filter: { ...address.filter, tag: into === undefined ? [] : [into] } })
            }
          />
        </div>
      )}
    </>
  );
}

const COLOURS: readonly TagColour[] = [null, ...TopicColourSchema.options];

type Props = {
  readonly tag: Tag;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The tag was deleted; `into`: the tag it was merged into. */
  readonly onGone: (into?: TagId) => void;
};

function TagSheet({ tag, isOpen, onClose, onGone }: Props): JSX.Element {
  const messages = useMessages();
  const { tags: tagMessages } = useMessages(libraryArea).library;
  const { badName } = useMessages(libraryActionsArea).libraryActions.tags;
  const [name, setName] = useState(tag.name);
  const [error, setError] = useState<string | undefined>(undefined);
  const [taken, setTaken] = useState<Tag | undefined>(undefined);
  useEffect(() => setName(tag.name), [tag.name, isOpen]);

  const rename = async (): Promise<void> => {
    const done = await runLibrary(
      {
        act: (library) => library.renameTag(tag.id, name),
        done: ({ outcome }) => (outcome === "renamed" ? tagMessages.renamed : undefined),
      },
      messages,
    );
    setError(undefined);
    switch (done?.value.outcome) {
      case "renamed":
        return onClose();
      case "taken":
        return setTaken(done.value.by);
      case "bad-name":
        return setError(badName);
      case "missing":
        onClose();
        return onGone();
    }
  };
  const merge = async (into: Tag): Promise<void> => {
    setTaken(undefined);
    onClose();
    const done = tagMessages.merged(into.name);
    if (await runLibrary({ act: (library) => library.mergeTags(tag.id, into.id), done }, messages)) onGone(into.id);
  };
  const remove = async (): Promise<void> => {
    onClose();
    const done = tagMessages.removed(tag.name);
    if (await runLibrary({ act: (library) => library.deleteTag(tag.id), done }, messages)) onGone();
  };
  const recolour = (colour: TagColour): void =>
    void runLibrary({ act: (library) => library.recolourTag(tag.id, colour) }, messages);

  const limit = useLimit(name, MAX_TAG_LENGTH);

  return (
    <>
      <Sheet isOpen={isOpen} onClose={onClose} title={tagMessages.editTitle} closeLabel={messages.article.close}>
        <form
          class={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void rename();
          }}
        >
          <TextField
            label={tagMessages.name}
            value={name}
            limit={limit}
            onChange={setName}
            {...(error === undefined ? {} : { error })}
          />
          <fieldset class={styles.colours}>
            <legend>{tagMessages.colour}</legend>
            {COLOURS.map((colour) => (
              <label key={colour ?? "none"} class={styles.colour}>
                <input type="radio" name="colour" checked={colour === tag.colour} onChange={() => recolour(colour)} />
                <TagName tag={{ name: tagMessages.colours[colour ?? "none"], colour }} />
              </label>
            ))}
          </fieldset>
          <div class={styles.ways}>
            <Button kind="primary" isDisabled={name === tag.name} onPress={() => void rename()}>
              {tagMessages.rename}
            </Button>
            <Button kind="plain" onPress={() => void remove()}>
              {tagMessages.remove}
            </Button>
          </div>
        </form>
      </Sheet>
      <ConfirmDialog
        isOpen={taken !== undefined}
        title={tagMessages.mergeTitle(taken?.name ?? "")}
        confirmLabel={tagMessages.mergeConfirm}
        cancelLabel={tagMessages.mergeCancel}
        onConfirm={() => taken && void merge(taken)}
        onCancel={() => setTaken(undefined)}
      >
        {taken && tagMessages.merge(tag.name, taken.name)}
      </ConfirmDialog>
    </>
  );
}
