import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { type DeskView, DeskViewSchema, OutcomeSchema, type ProposalView } from "../serve/protocol";
import { ask } from "./ask";

export type Notice = { readonly kind: "done" | "problem"; readonly text: string };

export type DeskState = {
  readonly view: DeskView | undefined;
  readonly notice: Notice | undefined;
  /** Decisions that are being written. */
  readonly waiting: number;
  /** The proposal that an undo brought back. */
  readonly returned: { readonly key: string } | undefined;
  readonly decide: (proposal: ProposalView, decision: "accept" | "refuse") => void;
  readonly undo: () => void;
  readonly reload: () => void;
};

/**
 * The next proposal is shown at once; decisions are written one after the other behind it. What could not be written
 * comes back with the reason.
 */
export function useDesk(): DeskState {
  const [view, show] = useState<DeskView>();
  const latest = useRef<DeskView | undefined>(undefined);
  const [notice, setNotice] = useState<Notice>();
  const [waiting, setWaiting] = useState(0);
  const [returned, setReturned] = useState<{ readonly key: string }>();
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const enqueue = useCallback((task: () => Promise<void>) => {
    setWaiting((count) => count + 1);
    queue.current = queue.current.then(task).finally(() => setWaiting((count) => count - 1));
  }, []);

  const setView = useCallback((next: DeskView | undefined) => {
    latest.current = next;
    show(next);
  }, []);

  const tell = (text: string) => setNotice({ kind: "problem", text });

  const load = useCallback(
    async (path: "desk" | "reload") => {
      const answer = await ask(DeskViewSchema, path, path === "reload" ? {} : undefined);
      if (answer.ok) setView(answer.value);
      else tell(answer.message);
    },
    [setView],
  );

  useEffect(() => enqueue(() => load("desk")), [enqueue, load]);

  const decide = useCallback(
    (proposal: ProposalView, decision: "accept" | "refuse") => {
      const isSettled = ({ key, slot }: ProposalView) =>
        key === proposal.key || (decision === "accept" && slot !== undefined && slot === proposal.slot);
      const known = latest.current;
      if (known === undefined || !known.proposals.includes(proposal)) return;
      const removed = known.proposals.filter(isSettled);
      const left = known.proposals.filter((each) => !isSettled(each));
      setView({ ...known, proposals: left, undoable: known.undoable + 1 });
      setNotice(undefined);
      enqueue(async () => {
        const answer = await ask(OutcomeSchema, "decide", { key: proposal.key, decision });
        if (answer.ok && answer.value.ok) {
          const word = decision === "accept" ? "Accepted" : "Refused";
          setNotice({ kind: "done", text: `${word}: ${proposal.what}. Written to ${answer.value.file}.` });
          return;
        }
        tell(answer.ok && !answer.value.ok ? answer.value.message : answer.ok ? "" : answer.message);
        if (answer.ok && !answer.value.ok && answer.value.isStale) return load("desk");
        const { current } = latest;
        if (current === undefined) return;
        setView({ ...current, proposals: [...removed, ...current.proposals], undoable: current.undoable - 1 });
      });
    },
    [enqueue, load, setView],
  );

  const undo = useCallback(() => {
    enqueue(async () => {
      const answer = await ask(OutcomeSchema, "undo", {});
      if (!answer.ok) return tell(answer.message);
      const outcome = answer.value;
      await load("desk");
      if (!outcome.ok) return tell(outcome.message);
      setNotice({ kind: "done", text: `Undone: ${outcome.file} reads as before.` });
      if (outcome.key !== undefined) setReturned({ key: outcome.key });
    });
  }, [enqueue, load]);

  const reload = useCallback(() => {
    setNotice(undefined);
    enqueue(() => load("reload"));
  }, [enqueue, load]);

  return { view, notice, waiting, returned, decide, undo, reload };
}
