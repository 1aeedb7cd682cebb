import type { Article } from "../../../domain/article/article";
import type { Milestone, Programme } from "../../../domain/reference/programme";
import type { Proof } from "../../../domain/reference/proof";
import { dayOfText } from "../../../domain/time/days";

type DatedArticle = Pick<Article, "id" | "date">;
type DayOf = (proof: Proof) => ReturnType<typeof dayOfText>;

export function dateStatements(
  programmes: readonly Programme[],
  articles: readonly DatedArticle[],
): readonly Programme[] {
  const days = new Map(articles.map(({ id, date }) => [id, dayOfText(date)]));
  const dayOf: DayOf = ({ article }) => days.get(article);
  return programmes.map((programme) => {
    const { status, milestones } = programme;
    return {
      ...programme,
      ...(status && { status: dateStatus(status, dayOf) }),
      milestones: milestones.map((step) => dateStep(step, dayOf)),
    };
  });
}

function dateStatus({ saidOn: _, ...status }: NonNullable<Programme["status"]>, dayOf: DayOf) {
  const [first] = status.proofs;
  const day = first && dayOf(first);
  if (!day) return status;
  const { on, inferred } = day;
  return { ...status, saidOn: { on, ...(inferred && { inferred }) } };
}

function dateStep({ foretold: _, ...step }: Milestone, dayOf: DayOf): Milestone {
  const days = step.proofs.flatMap((proof) => dayOf(proof) ?? []);
  const isForetold = days.length > 0 && days.every(({ last }) => last < step.on.slice(0, last.length));
  return { ...step, ...(isForetold && { foretold: true }) };
}
