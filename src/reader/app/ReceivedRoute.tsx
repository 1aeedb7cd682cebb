import type { JSX } from "preact";
import { listQuotedArticles } from "../../domain/programmes/listMentions";
import type { Programme } from "../../domain/reference/programme";
import { PrintedText } from "../features/article/body/PrintedText";
import { PrintedProgramme } from "../features/programmes/page/PrintedProgramme";
import { ReceivedScreen } from "../features/received/ReceivedScreen";
import { useWatch } from "../shared/edition/watching";

export default function ReceivedRoute(): JSX.Element {
  return (
    <ReceivedScreen
      renderText={(article) => <PrintedText article={article} />}
      renderProgramme={(programme) => <ReceivedProgramme programme={programme} />}
    />
  );
}

/** Its sentences have the titles that their articles have in the edition of this phone. */
function ReceivedProgramme({ programme }: { readonly programme: Programme }): JSX.Element {
  const quoted = useWatch(programme.id, ({ watchHeadlinesOf }) => watchHeadlinesOf(listQuotedArticles(programme)));
  const headlines = quoted.status === "ready" ? quoted.value : [];
  return (
    <PrintedProgramme programme={programme} headlines={new Map(headlines.map((headline) => [headline.id, headline]))} />
  );
}
