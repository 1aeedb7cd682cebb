import type { JSX } from "preact";
import { PrintedText } from "../features/article/PrintedText";
import { DossierScreen } from "../features/dossier/DossierScreen";
import type { DossierDrawings } from "../features/dossier/dossierSection";

const draw: DossierDrawings = { article: (article) => <PrintedText article={article} /> };

/** The dossier with the functions that draw what it may hold: articles today. */
export default function DossierRoute(): JSX.Element {
  return <DossierScreen draw={draw} />;
}
