import type { JSX } from "preact";
import { PrintedText } from "../features/article/body/PrintedText";
import { ReceivedScreen } from "../features/received/ReceivedScreen";

export default function ReceivedRoute(): JSX.Element {
  return <ReceivedScreen renderText={(article) => <PrintedText article={article} />} />;
}
