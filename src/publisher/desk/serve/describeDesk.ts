import type { Desk } from "../Desk";
import { keyOf, type Proposal } from "../propose/Proposal";
import type { DeskView, ProposalView } from "./protocol";

/** What a line has around its quote: enough to judge by. */
const CONTEXT = 280;

export function describeDesk(desk: Desk): DeskView {
  const { corpus, dataDir, proposals, problems, undoable } = desk;
  return {
    title: corpus.identityFile?.identity.title ?? dataDir,
    folder: dataDir,
    articles: corpus.drafts.map(({ article, origin }) => ({
      id: article.id,
      title: article.title,
      isImported: origin !== undefined,
    })),
    proposals: proposals.map(describeProposal),
    problems: [...corpus.problems, ...problems],
    undoable,
  };
}

function describeProposal(proposal: Proposal): ProposalView {
  const { apply: _, before, after, ...rest } = proposal;
  return {
    ...rest,
    key: keyOf(proposal),
    before: before.length > CONTEXT ? `…${before.slice(-CONTEXT)}` : before,
    after: after.length > CONTEXT ? `${after.slice(0, CONTEXT)}…` : after,
  };
}
