import type { JSX } from "preact";
import { PrintedText } from "../features/article/body/PrintedText";
import { AnnotatedText } from "../features/article/lazy/annotations/quotations/AnnotatedText";
import { DossierScreen } from "../features/dossier/DossierScreen";
import type { DossierRenderers } from "../features/dossier/dossierSection";
import { PrintedProgramme } from "../features/programmes/page/PrintedProgramme";

const renderers: DossierRenderers = {
  article: (article, hasRemarks) =>
    hasRemarks ? <AnnotatedText article={article} /> : <PrintedText article={article} />,
  programme: ({ headlines }, programme) => <PrintedProgramme programme={programme} headlines={headlines} />,
};

export default function DossierRoute(): JSX.Element {
  return <DossierScreen renderers={renderers} />;
}
