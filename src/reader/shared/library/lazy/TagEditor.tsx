import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Tag, TagId } from "../../../../domain/library/records";
import type { Target } from "../../../../domain/library/target";
import { libraryActionsArea } from "../../../i18n/fr/libraryActions";
import { useMessages } from "../../../i18n/useMessages";
import type { About, LibraryWatch } from "../../../storage/library";
import { Icon } from "../../../ui/Icon";
import { IconButton } from "../../../ui/IconButton";
import { Notice } from "../../../ui/Notice";
import { Skeleton } from "../../../ui/Skeleton";
import type { LibraryApi } from "../openLibrary";
import { describeLibraryProblem, runLibrary } from "./runLibrary";
import styles from "./TagEditor.module.css";
import { TagField } from "./TagField";
import { TagName } from "./TagName";
import { useFirstLetters } from "./useFirstLetters";
import { type LibraryWatched, useLibrary } from "./useLibrary";

/** More take longer than a moment. */
const MANY = 1000;

/** On several targets at once, if need be. */
export function TagEditor({ about }: { readonly about: readonly About[] }): JSX.Element {
  const messages = useMessages();
  const libraryMessages = useMessages(libraryActionsArea).libraryActions;
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const targets = about.map(({ target }) => target);
  const watchedOn = useTagsOn(targets);
  const watchedTags = useLibrary("tags", (library) => library.watchTags());
  const [typedBefore, setTypedBefore] = useState("");
  useFirstLetters(field, watchedOn.status === "ready" && watchedTags.status === "ready", setTypedBefore);
  const failed = [watchedOn, watchedTags].find((watched) => watched.status === "failed");
  if (failed?.status === "failed") {
    return (
      <Notice kind="problem" icon="warning">
        {describeLibraryProblem(failed.problem, messages)}
      </Notice>
    );
  }
  if (watchedOn.status !== "ready" || watchedTags.status !== "ready")
    return <Skeleton label={libraryMessages.loading} rows={1} />;
  const on = watchedOn.value;
  const tags = watchedTags.value;
  const carried = tags.filter(({ id }) => on.has(id));

  const add = async (name: string): Promise<void> => {
    const tell = (share: number): void => {
      if (about.length > MANY) setSaid(libraryMessages.tags.adding(Math.floor(share * 100)));
    };
    const act = (library: LibraryApi) => library.addTag(about, name, tell);
    const done = await runLibrary({ act, reportProblem: setSaid }, messages);
    if (done) setSaid(done.value === null ? libraryMessages.tags.badName : libraryMessages.tags.added(name));
  };
  const remove = async ({ id, name }: Tag): Promise<void> => {
    // The button that had the focus disappears.
    field.current?.focus();
    const done = await runLibrary(
      { act: (library) => library.removeTag(targets, id), reportProblem: setSaid },
      messages,
    );
    if (done) setSaid(libraryMessages.tags.removed(name));
  };

  return (
    <div class={styles.editor}>
      {carried.length === 0 ? (
        <p class={styles.none}>{libraryMessages.tags.none}</p>
      ) : (
        <ul class={styles.on} role="list" aria-label={libraryMessages.tags.on}>
          {carried.map((tag) => {
            const count = on.get(tag.id) ?? 0;
            return (
              <li key={tag.id} class={styles.chip}>
                <TagName tag={tag} />
                {count < targets.length && (
                  <button
                    type="button"
                    class={styles.part}
                    title={libraryMessages.tags.onSome(tag.name, count, targets.length)}
                    aria-label={libraryMessages.tags.addToAll(tag.name)}
                    onClick={() => void add(tag.name)}
                  >
                    {messages.format.number(count)}/{messages.format.number(targets.length)}
                    <Icon name="plus" />
                  </button>
                )}
                <IconButton
                  icon="close"
                  label={libraryMessages.tags.remove(tag.name)}
                  onPress={() => void remove(tag)}
                />
              </li>
            );
          })}
        </ul>
      )}
      <TagField
        typedBefore={typedBefore}
        input={field}
        tags={tags.filter(({ id }) => on.get(id) !== targets.length)}
        allTags={tags}
        onAdd={(name) => void add(name)}
      />
      <p class={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}

type TagsOn = ReadonlyMap<TagId, number>;

function useTagsOn(targets: readonly Target[]): LibraryWatched<TagsOn> {
  return useLibrary(targets.join("\n"), (library) => watchTagsOn(library, targets));
}

function watchTagsOn(library: LibraryApi, targets: readonly Target[]): LibraryWatch<TagsOn> {
  const [only, ...others] = targets;
  if (only !== undefined && others.length === 0) {
    return map(library.watchOnTarget(only), ({ tags }) => new Map(tags.map(({ id }) => [id, 1])));
  }
  const wanted = new Set(targets);
  return map(library.watchLibrary(), ({ taggings }) => {
    const counts = new Map<TagId, number>();
    for (const { tag, target } of taggings) if (wanted.has(target)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return counts;
  });
}

function map<T, U>(watch: LibraryWatch<T>, change: (value: T) => U): LibraryWatch<U> {
  return { subscribe: ({ next, failed }) => watch.subscribe({ next: (value) => next(change(value)), failed }) };
}
