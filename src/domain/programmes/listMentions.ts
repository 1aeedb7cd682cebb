import type { ArticleId } from "../ids";
import type { Programme } from "../reference/programme";
import type { Mention, Proof } from "../reference/proof";

/** The passage of each article that names the programme first. */
export function listFirstMentions({ mentions }: Programme): ReadonlyMap<ArticleId, Mention> {
  const first = new Map<ArticleId, Mention>();
  for (const mention of mentions) if (!first.has(mention.article)) first.set(mention.article, mention);
  return first;
}

/** Every article that a programme's page can lead to: those that name it and those that prove something of it. */
export function listQuotedArticles(programme: Programme): readonly ArticleId[] {
  return [...new Set([...programme.mentions, ...listProofs(programme)].map(({ article }) => article))];
}

function listProofs(programme: Programme): readonly Proof[] {
  const { name, promise, purpose, territory, period, howToApply, contact, status, closing } = programme;
  const { operators, audiences, amounts, spending, actions, beneficiaries, exhibitors, milestones, remarks } =
    programme;
  const single = [name, promise, purpose, territory, period, howToApply, contact, status];
  const lists = [operators, audiences, amounts, spending, actions, beneficiaries, exhibitors, milestones, remarks];
  return [
    ...single.flatMap((field) => field?.proofs ?? []),
    ...lists.flatMap((fields) => fields.flatMap(({ proofs }) => proofs)),
    ...programme.related.flatMap(({ proofs }) => proofs ?? []),
    ...(closing.rule === "unknown" ? [] : closing.proofs),
  ];
}
