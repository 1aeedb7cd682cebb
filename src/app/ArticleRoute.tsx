import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import type { Article } from "../domain/article";
import { ArticleScreen } from "../features/article/ArticleScreen";
import { findRange } from "../features/article/findRange";
import { listDossierActions } from "../features/dossier/listDossierActions";
import { lateComponent } from "../features/lateComponent";
import { ListenTool } from "../features/listen/ListenTool";
import { ReadingSettingsTool } from "../features/reading-settings/ReadingSettingsTool";
import { useMessages } from "../i18n/useMessages";
import { canPrint, printPage } from "../platform/printPage";
import type { Action } from "../ui/ActionList";

const ProgrammeSheet = lateComponent(async (language) => {
  const { programmes, ProgrammeSheet: Loaded } = await import("../features/programmes/inArticle");
  await programmes.load(language).catch(() => undefined); // in French, then
  return Loaded;
});

/** The article's screen with the tools that other features bring to it. */
export default function ArticleRoute(): JSX.Element {
  const messages = useMessages();
  const { route } = useLocation();
  const print: Action = { label: messages.dossier.print, icon: "print", onPress: printPage };
  return (
    <ArticleScreen
      tools={drawTools}
      explainProgramme={(id, onClose) => <ProgrammeSheet id={id} onClose={onClose} onMissing={onClose} />}
      actions={({ id }) => [...listDossierActions(id, messages, route), ...(canPrint() ? [print] : [])]}
    />
  );
}

function drawTools(article: Article): JSX.Element {
  return (
    <>
      <ReadingSettingsTool sample={article.standfirst} />
      <ListenTool article={article} findRange={findRange} />
    </>
  );
}
