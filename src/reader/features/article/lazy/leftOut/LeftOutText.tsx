import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { InstallProblem } from "../../../../../domain/edition/installProblem";
import type { ArticleId } from "../../../../../domain/ids";
import { keepArea } from "../../../../i18n/fr/keep";
import { useMessages } from "../../../../i18n/useMessages";
import { useWatch } from "../../../../shared/edition/watching";
import { EmptyScreen } from "../../../../shared/navigation/EmptyScreen";
import { typeset } from "../../../../shared/text/typeset";
import { Button } from "../../../../ui/Button";

/** Asks for it at once and whenever a network may be back. Once it is here the screen shows the article instead. */
export function LeftOutText({ id }: { readonly id: ArticleId }): JSX.Element {
  const messages = useMessages();
  const { keep } = useMessages(keepArea);
  const headlines = useWatch(`headline ${id}`, (storage) => storage.watchHeadlinesOf([id]));
  const [headline] = headlines.status === "ready" ? headlines.value : [];
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<InstallProblem>();
  const retry = (): void => setAttempt((before) => before + 1);
  useEffect(() => {
    addEventListener("online", retry);
    return () => removeEventListener("online", retry);
  }, []);
  useEffect(() => {
    let isOver = false;
    setProblem(undefined);
    fetchText(id).then((failed) => isOver || setProblem(failed));
    return () => {
      isOver = true;
    };
  }, [id, attempt]);
  return (
    <EmptyScreen
      kind="tunnel"
      title={headline ? typeset(headline.title) : keep.leftOut}
      actions={problem && <Button onPress={retry}>{keep.retry}</Button>}
    >
      <p role="status">{problem ? describe(problem) : keep.coming}</p>
    </EmptyScreen>
  );

  function describe(one: InstallProblem): string {
    return one.kind === "unreachable" ? keep.noNetwork : messages.installProblem(one);
  }
}

async function fetchText(id: ArticleId): Promise<InstallProblem | undefined> {
  try {
    return await (await import("../../../../worker/client")).fetchArticle(id);
  } catch {
    return { kind: "unreachable" };
  }
}
