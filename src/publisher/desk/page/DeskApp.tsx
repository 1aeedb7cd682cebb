import { type JSX, render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ProblemsSchema, type ProblemView, PublicationSchema, type PublicationView } from "../serve/protocol";
import { ask } from "./ask";
import { ProposalsView } from "./ProposalsView";
import { SourceTab } from "./SourceTab";
import { useDesk } from "./useDesk";
import "../../../reader/ui/tokens.css";
import "../../../reader/ui/base.css";
import "./desk.css";

const TABS = ["Proposals", "Sources", "Problems", "Publish"] as const;
type Tab = (typeof TABS)[number];

function DeskApp(): JSX.Element {
  const desk = useDesk();
  const [tab, setTab] = useState<Tab>("Proposals");
  const [hasPreview, setHasPreview] = useState(false);
  const { view, notice, waiting } = desk;
  return (
    <div class="desk">
      <header class="bar">
        <h1>
          <span class="muted">Desk</span> {view?.title ?? ""}
        </h1>
        <nav aria-label="Desk">
          {TABS.map((name) => (
            <button
              type="button"
              class="plain tab"
              key={name}
              aria-current={name === tab ? "page" : undefined}
              onClick={() => setTab(name)}
            >
              {name}
              {name === "Proposals" && view && <span class="count">{view.proposals.length}</span>}
            </button>
          ))}
        </nav>
        <div class="tools">
          <span class="muted" aria-hidden={waiting === 0}>
            {waiting > 0 ? "Writing…" : ""}
          </span>
          <button type="button" class="plain" aria-pressed={hasPreview} onClick={() => setHasPreview(!hasPreview)}>
            Preview
          </button>
          <button type="button" class="plain" onClick={desk.reload}>
            Read again
          </button>
        </div>
      </header>
      <div role="status" class="notices">
        {notice && <p class={notice.kind}>{notice.text}</p>}
      </div>
      {view === undefined ? (
        notice === undefined && <p class="empty">Reading the folder…</p>
      ) : tab === "Proposals" ? (
        <ProposalsView view={view} desk={desk} hasPreview={hasPreview} />
      ) : tab === "Sources" ? (
        <SourceTab view={view} onUndo={desk.undo} />
      ) : tab === "Publish" ? (
        <PublishView folder={view.folder} />
      ) : (
        <ProblemsView unread={view.problems} folder={view.folder} />
      )}
    </div>
  );
}

const ASK_AGAIN_MS = 700;

function PublishView({ folder }: { readonly folder: string }): JSX.Element {
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

type Props = { readonly unread: readonly ProblemView[]; readonly folder: string };

/** What `check` says now. */
function ProblemsView({ unread, folder }: Props): JSX.Element {
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

/** More than anybody corrects before checking again. */
const MOST_SHOWN = 300;

function ProblemList(props: { readonly problems: readonly ProblemView[]; readonly folder: string }): JSX.Element {
  const { problems, folder } = props;
  return (
    <>
      <p>{problems.length === 1 ? "1 problem." : `${problems.length} problems.`}</p>
      <ul class="problems">
        {problems.slice(0, MOST_SHOWN).map(({ file, line, message }) => (
          <li key={`${file}:${line}:${message}`}>
            <code>
              {folder}/{file}:{line}
            </code>
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && <p class="muted">… and {problems.length - MOST_SHOWN} more.</p>}
    </>
  );
}

const root = document.getElementById("desk");
if (root) render(<DeskApp />, root);
