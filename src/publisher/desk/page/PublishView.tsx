import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { PublicationSchema, type PublicationView } from "../serve/protocol";
import { ask } from "./ask";
import { ProblemList } from "./ProblemList";

const ASK_AGAIN_MS = 700;

export function PublishView({ folder }: { readonly folder: string }): JSX.Element {
  const [view, setView] = useState<PublicationView>();
  const [failure, setFailure] = useState<string>();
  const isRunning = view?.state === "checking" || view?.state === "building";

  const follow = async (start: boolean) => {
    const answer = await ask(PublicationSchema, "publish", start ? {} : undefined);
    setFailure(answer.ok ? undefined : answer.message);
    if (answer.ok) setView(answer.value);
  };
  useEffect(() => {
    if (view !== undefined && !isRunning) return;
    const timer = setTimeout(() => void follow(false), view === undefined ? 0 : ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [view]);

  const start = () => {
    setView({ state: "checking" });
    void follow(true);
  };
  return (
    <main class="page">
      <h2>Publish</h2>
      <p>
        Checks the folder, and if there is nothing to correct, builds the site into <code>dist/</code>: what your host
        serves. What stands there now stays until the new one is built.
      </p>
      <div class="actions">
        <button type="button" class="button primary" disabled={isRunning} onClick={start}>
          Publish
        </button>
      </div>
      <div role="status">
        {failure && <p class="problem">{failure}</p>}
        {view?.state === "checking" && <p>Checking…</p>}
        {view?.state === "building" && <p>Building…</p>}
        {view?.state === "published" && (
          <p class="done">
            Published to dist/. <code>npm start</code> shows it; the README tells how to host it.
          </p>
        )}
        {view?.state === "failed" && <p class="problem">The build failed; what was published before is as it was.</p>}
        {view?.state === "refused" && <p class="problem">Not published: this has to be corrected first.</p>}
      </div>
      {view?.state === "refused" && <ProblemList problems={view.problems} folder={folder} />}
      {view && "lines" in view && view.state !== "published" && <pre class="lines">{view.lines.join("\n")}</pre>}
    </main>
  );
}
