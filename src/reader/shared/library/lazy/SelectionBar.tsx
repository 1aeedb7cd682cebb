import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { readTarget } from "../../../../domain/library/target";
import { libraryActionsArea } from "../../../i18n/fr/libraryActions";
import { useMessages } from "../../../i18n/useMessages";
import type { About } from "../../../storage/library";
import { type Action, ActionList } from "../../../ui/ActionList";
import { Button } from "../../../ui/Button";
import { dossierIcon, shareIcon, tagIcon } from "../../../ui/lazy/lazyIcons";
import { Sheet } from "../../../ui/Sheet";
import { addToDossier } from "../../device/addToDossier";
import { lazyComponent } from "../../navigation/lazyComponent";
import { setFavourites } from "../favourites";
import { AnnotationSheets } from "./AnnotationSheets";
import { type LibraryTask, runLibrary } from "./runLibrary";
import styles from "./SelectionBar.module.css";

/** Whoever only tags and keeps needs none of it. */
const ExportSheet = lazyComponent<Parameters<typeof import("../../backup/ExportSheet").ExportSheet>[0]>(
  async () => (await import("../../backup/ExportSheet")).ExportSheet,
);

type Props = {
  readonly about: readonly About[];
  /** Everything selected belongs to the library and can be removed from it. */
  readonly canDrop?: boolean;
  readonly onAll: () => void;
  readonly onEnd: () => void;
};

/** Actions for everything that is selected. */
export function SelectionBar({ about, canDrop = false, onAll, onEnd }: Props): JSX.Element {
  const messages = useMessages();
  const selectionMessages = useMessages(libraryActionsArea).libraryActions.selection;
  const [open, setOpen] = useState<"nothing" | "actions" | "tags" | "export">("nothing");
  const close = (): void => setOpen("nothing");
  const { route } = useLocation();
  const count = about.length;
  const articles = about.flatMap(({ target }) => {
    const facts = readTarget(target);
    return facts.kind === "article" ? [facts.id] : [];
  });
  const programmes = about.flatMap(({ target }) => {
    const facts = readTarget(target);
    return facts.kind === "programme" ? [facts.id] : [];
  });
  const addAll = (): void => {
    close();
    addToDossier({ articles, programmes }, messages, route);
    onEnd();
  };
  const bookmarkable = about.filter(({ target }) => !target.startsWith("highlight:"));
  const run = (task: LibraryTask<unknown>): void => {
    close();
    void runLibrary(task, messages).then(onEnd);
  };
  const setKept = (isKept: boolean): void => {
    close();
    void setFavourites(bookmarkable, isKept, messages).then(onEnd);
  };
  const actions: readonly Action[] = [
    { label: selectionMessages.tags, icon: tagIcon, onPress: () => setOpen("tags") },
    ...(bookmarkable.length > 0
      ? ([
          { label: selectionMessages.add, icon: "bookmark-filled", onPress: () => setKept(true) },
          { label: selectionMessages.remove, icon: "bookmark", onPress: () => setKept(false) },
        ] as const)
      : []),
    ...(articles.length > 0 ? listReadActions() : []),
    ...(articles.length + programmes.length > 0
      ? [{ label: messages.dossier.add, icon: dossierIcon, onPress: addAll } as const]
      : []),
    { label: selectionMessages.export, icon: shareIcon, onPress: () => setOpen("export") },
    ...(canDrop
      ? ([
          {
            label: selectionMessages.drop,
            icon: "close",
            isDangerous: true,
            onPress: () =>
              run({
                act: (library) => library.removeFromLibrary(about.map(({ target }) => target)),
                done: selectionMessages.dropped(count),
              }),
          },
        ] as const)
      : []),
  ];
  return (
    <>
      <section class={styles.bar} aria-label={selectionMessages.label}>
        <p class={styles.count} role="status">
          {selectionMessages.count(count)}
        </p>
        <div class={styles.ways}>
          <Button onPress={onAll}>{selectionMessages.all}</Button>
          <Button kind="primary" isDisabled={count === 0} onPress={() => setOpen("actions")}>
            {selectionMessages.actions}
          </Button>
          <Button kind="plain" onPress={onEnd}>
            {selectionMessages.end}
          </Button>
        </div>
      </section>
      <Sheet
        isOpen={open === "actions"}
        onClose={close}
        title={selectionMessages.count(count)}
        closeLabel={messages.article.close}
      >
        <ActionList actions={actions} />
      </Sheet>
      <AnnotationSheets about={about} open={open === "tags" ? "tags" : "nothing"} onClose={close} />
      <ExportSheet isOpen={open === "export"} only={about.map(({ target }) => target)} onClose={close} />
    </>
  );

  function listReadActions(): readonly Action[] {
    const mark = (isRead: boolean): void =>
      run({
        act: (library) => library.markRead(articles, isRead),
        done: isRead ? selectionMessages.marked(articles.length) : selectionMessages.unmarked(articles.length),
      });
    return [
      { label: selectionMessages.markRead, icon: "read", onPress: () => mark(true) },
      { label: selectionMessages.markUnread, icon: "unread", onPress: () => mark(false) },
    ];
  }
}
