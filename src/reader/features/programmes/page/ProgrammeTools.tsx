import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { ProgrammeId } from "../../../../domain/ids";
import { programmeTarget } from "../../../../domain/library/target";
import type { Programme } from "../../../../domain/reference/programme";
import { writeCitation } from "../../../../domain/text/writeCitation";
import { libraryActionsArea } from "../../../i18n/fr/libraryActions";
import { programmesArea } from "../../../i18n/fr/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { canPrint, copyText, printPage, share } from "../../../platform/device/sharing";
import { addToDossier } from "../../../shared/device/addToDossier";
import { useEdition } from "../../../shared/edition/useEdition";
import { FavouriteTool } from "../../../shared/library/FavouriteTool";
import { LazyAnnotationSheets } from "../../../shared/library/LazyAnnotationSheets";
import { useFollowUpOf } from "../../../shared/library/lazy/followUps";
import { loadLibraryActions } from "../../../shared/library/loadLibraryActions";
import { lazyComponent } from "../../../shared/navigation/lazyComponent";
import { paths } from "../../../shared/navigation/paths";
import { scopedSearch } from "../../../shared/navigation/scopedSearch";
import { typeset } from "../../../shared/text/typeset";
import { type Action, ActionList } from "../../../ui/ActionList";
import { dossierIcon, printIcon, quoteIcon, shareIcon, tagIcon } from "../../../ui/lazy/lazyIcons";
import { Sheet } from "../../../ui/Sheet";
import { showToast } from "../../../ui/Toast";
import { NarrowToolLink, ToolButton, Toolbar } from "../../../ui/Toolbar";

const FollowUpEditor = lazyComponent(async (language) => (await loadLibraryActions(language)).FollowUpEditor);

type Open = "nothing" | "follow" | "more" | "tags" | "note";

export function ProgrammeTools({ programme }: { readonly programme: Programme }): JSX.Element {
  const all = useMessages();
  const { article, dossier, favourite, navigation } = all;
  const messages = useMessages(programmesArea).programmes;
  const [open, setOpen] = useState<Open>("nothing");
  const { route } = useLocation();
  const [hasOwn, setHasOwn] = useState(false);
  const { id, name, closing } = programme;
  const about = { target: programmeTarget(id), title: name.value };
  const cite = useCite(programme);
  const edition = useEdition();
  const shareFile = (): Promise<void> =>
    import("../../../shared/editionFile/shareTexts")
      .then(({ shareTexts }) => shareTexts({ programmes: [id] }, edition, all))
      .catch(() => showToast({ text: all.missing.notice }));
  const close = (): void => setOpen("nothing");
  const pass = async (): Promise<void> => {
    const url = new URL(paths.programme(id), location.href).href;
    if ((await share(document.title, url)) === "copied") showToast({ text: article.copied });
  };
  const show = (sheet: "tags" | "note") => (): void => {
    setHasOwn(true);
    setOpen(sheet);
  };
  // After the sheet has closed, which first returns the focus to this tool.
  const closeAnd = (act: () => void) => (): void => {
    close();
    requestAnimationFrame(act);
  };
  const actions: readonly Action[] = [
    { label: favourite.tags, icon: tagIcon, onPress: closeAnd(show("tags")) },
    { label: favourite.note, icon: "note", onPress: closeAnd(show("note")) },
    { label: dossier.add, icon: dossierIcon, onPress: closeAnd(() => addToDossier({ programmes: [id] }, all, route)) },
    { label: messages.compare.with, icon: "programmes", onPress: closeAnd(() => route(paths.compare([id]))) },
    { label: article.asFile, icon: "offline", onPress: closeAnd(() => void shareFile()) },
    { label: article.cite, icon: quoteIcon, onPress: closeAnd(() => void cite()) },
    ...(canPrint() ? [{ label: messages.print, icon: printIcon, onPress: closeAnd(printPage) } as const] : []),
  ];
  return (
    <>
      <Toolbar label={messages.tools}>
        <NarrowToolLink icon="search" href={scopedSearch(paths.programme(id))}>
          {navigation.searchTool}
        </NarrowToolLink>
        <FavouriteTool about={about} />
        <FollowTool programme={id} onPress={() => setOpen("follow")} isExpanded={open === "follow"} />
        <ToolButton icon={shareIcon} onPress={() => void pass()}>
          {article.share}
        </ToolButton>
        <ToolButton icon="more" onPress={() => setOpen("more")} isExpanded={open === "more"}>
          {article.more}
        </ToolButton>
      </Toolbar>
      <Sheet isOpen={open === "more"} onClose={close} title={messages.moreTools} closeLabel={messages.close}>
        <ActionList actions={actions} />
      </Sheet>
      <Sheet isOpen={open === "follow"} onClose={close} title={messages.followTitle} closeLabel={messages.close}>
        {open === "follow" && (
          <FollowUpEditor
            programme={{ id, title: name.value }}
            closesOn={closing.rule === "date" ? closing.date : null}
            onMissing={close}
          />
        )}
      </Sheet>
      {hasOwn && (
        <LazyAnnotationSheets
          about={[about]}
          open={open === "tags" || open === "note" ? open : "nothing"}
          onClose={close}
          onMissing={close}
        />
      )}
    </>
  );
}

function useCite({ id, name, kind }: Programme): () => Promise<void> {
  const { article, edition } = useMessages();
  const messages = useMessages(programmesArea).programmes;
  const { identity } = useEdition();
  return async () => {
    const isCopied = await copyText(
      writeCitation({
        title: typeset(name.value),
        publisher: identity.publisher.name,
        date: messages.kinds[kind],
        edition: identity.title,
        editionDate: edition.age(identity),
        url: new URL(paths.programme(id), location.href).href,
      }),
    );
    showToast({ text: isCopied ? article.cited : article.copyRefused });
  };
}

type Props = { readonly programme: ProgrammeId; readonly onPress: () => void; readonly isExpanded: boolean };

/** Says how far the reader's request is; its date only to those who hear the name, as there is no room for it. */
function FollowTool({ programme, onPress, isExpanded }: Props): JSX.Element {
  const { format } = useMessages();
  const { follow } = useMessages(programmesArea).programmes;
  const { states } = useMessages(libraryActionsArea).libraryActions.followUp;
  const followUp = useFollowUpOf(programme);
  const state = followUp && states[followUp.state];
  const date = followUp?.date ? format.shortDay(followUp.date) : undefined;
  return (
    <ToolButton
      icon="check"
      onPress={onPress}
      isExpanded={isExpanded}
      {...(state && { name: [`${follow}, ${state}`, ...(date ? [date] : [])].join(", ") })}
    >
      {state ?? follow}
      {date && (
        <>
          <br />
          {date}
        </>
      )}
    </ToolButton>
  );
}
