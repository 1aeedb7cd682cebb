import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Article } from "../../domain/article/article";
import { articleTarget } from "../../domain/library/target";
import { ArticleScreen } from "../features/article/ArticleScreen";
import { findRange } from "../features/article/position/findRange";
import { listDossierActions } from "../features/dossier/listDossierActions";
import { ListenTool } from "../features/listen/ListenTool";
import { ReadingSettingsTool } from "../features/reading-settings/ReadingSettingsTool";
import { useMessages } from "../i18n/useMessages";
import { canPrint, printPage } from "../platform/device/sharing";
import { useEdition } from "../shared/edition/useEdition";
import { FavouriteTool } from "../shared/library/FavouriteTool";
import { LazyAnnotationSheets } from "../shared/library/LazyAnnotationSheets";
import type { AnnotationSheet } from "../shared/library/lazy/AnnotationSheets";
import { hiddenIcon, LazyMuteSheet } from "../shared/mutes/LazyMuteSheet";
import { lazyComponent } from "../shared/navigation/lazyComponent";
import type { About } from "../storage/library";
import type { Action } from "../ui/ActionList";
import { printIcon, tagIcon } from "../ui/lazy/lazyIcons";
import { showToast } from "../ui/toasts";

const ProgrammeSheet = lazyComponent(async (language) => {
  const { programmesArea, ProgrammeSheet: Loaded } = await import("../features/programmes/page/inArticle");
  await programmesArea.load(language).catch(() => undefined); // falls back to French
  return Loaded;
});

export default function ArticleRoute(): JSX.Element {
  const messages = useMessages();
  const { route } = useLocation();
  const [edited, setEdited] = useState<
    { readonly about: readonly About[]; readonly open: AnnotationSheet } | undefined
  >(undefined);
  const [muting, setMuting] = useState<{ readonly article: Article; readonly isOpen: boolean }>();
  const edition = useEdition();
  const { favourite, dossier, frontPage } = messages;
  const print: Action = { label: dossier.print, icon: printIcon, onPress: printPage };
  const listOwnActions = (article: Article): readonly Action[] => {
    const about = [aboutOf(article)];
    return [
      { label: favourite.tags, icon: tagIcon, onPress: () => setEdited({ about, open: "tags" }) },
      { label: favourite.note, icon: "note", onPress: () => setEdited({ about, open: "note" }) },
    ];
  };
  const shareFile = ({ id }: Article): Promise<void> =>
    import("../shared/editionFile/shareTexts")
      .then(({ shareTexts }) => shareTexts({ articles: [id] }, edition, messages))
      .catch(() => showToast({ text: messages.missing.notice }));
  return (
    <>
      <ArticleScreen
        tools={renderTools}
        explainProgramme={(id, onClose) => <ProgrammeSheet id={id} onClose={onClose} onMissing={onClose} />}
        actions={(article) => [
          ...listOwnActions(article),
          ...listDossierActions(article.id, messages, route),
          { label: messages.article.asFile, icon: "offline", onPress: () => void shareFile(article) },
          ...(canPrint() ? [print] : []),
          { label: frontPage.mute, icon: hiddenIcon, onPress: () => setMuting({ article, isOpen: true }) },
        ]}
      />
      {muting && (
        <LazyMuteSheet
          {...muting}
          onClose={() => setMuting({ ...muting, isOpen: false })}
          onMissing={() => setMuting(undefined)}
        />
      )}
      {edited && (
        <LazyAnnotationSheets
          {...edited}
          onClose={() => setEdited({ ...edited, open: "nothing" })}
          onMissing={() => setEdited(undefined)}
        />
      )}
    </>
  );
}

function aboutOf({ id, title }: Article): About {
  return { target: articleTarget(id), title };
}

function renderTools(article: Article): JSX.Element {
  return (
    <>
      <FavouriteTool about={aboutOf(article)} />
      <ReadingSettingsTool sample={article.standfirst} />
      <ListenTool article={article} findRange={findRange} />
    </>
  );
}
