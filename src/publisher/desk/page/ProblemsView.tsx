import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ProblemsSchema, type ProblemView } from "../serve/protocol";
import { ask } from "./ask";
import { ProblemList } from "./ProblemList";

type Props = { readonly unread: readonly ProblemView[]; readonly folder: string };

/** What `check` says now. */
export function ProblemsView({ unread, folder }: Props): JSX.Element {
  const [problems, setProblems] = useState<readonly ProblemView[]>();
  const [failure, setFailure] = useState<string>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    setProblems(undefined);
    void ask(ProblemsSchema, "problems").then((answer) => {
      if (answer.ok) setProblems(answer.value.problems);
      setFailure(answer.ok ? undefined : answer.message);
    });
  }, [asked]);
  const own = unread.filter(({ file }) => file === "refused.yaml");
  const all = problems && [...problems, ...own];
  return (
    <main class="page">
      <h2>Problems</h2>
      <p class="muted">
        What <code>npm run edition -- check</code> says. An edition with problems is not published.
      </p>
      {failure && <p class="problem">{failure}</p>}
      {all === undefined && failure === undefined && <p>Checking…</p>}
      {all?.length === 0 && <p class="done">The folder is sound: there is nothing to correct.</p>}
      {all !== undefined && all.length > 0 && <ProblemList problems={all} folder={folder} />}
      <button type="button" class="button" onClick={() => setAsked(asked + 1)}>
        Check again
      </button>
    </main>
  );
}
