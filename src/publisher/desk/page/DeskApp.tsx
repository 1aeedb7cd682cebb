import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { ProblemsView } from "./ProblemsView";
import { PublishView } from "./PublishView";
import { ProposalsView } from "./proposals/ProposalsView";
import { SourceTab } from "./source/SourceTab";
import { useDesk } from "./useDesk";

const TABS = ["Proposals", "Sources", "Problems", "Publish"] as const;
type Tab = (typeof TABS)[number];

export function DeskApp(): JSX.Element {
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
