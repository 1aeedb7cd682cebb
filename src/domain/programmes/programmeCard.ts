import type { PlaceId } from "../ids";
import type {
  Amount,
  Audience,
  Closing,
  Period,
  Programme,
  ProgrammeKind,
  ProgrammeStatus,
  SaidOn,
} from "../reference/programme";

export type ProgrammeCard = {
  readonly id: Programme["id"];
  readonly name: string;
  readonly kind: ProgrammeKind;
  readonly topics: Programme["topics"];
  readonly promise: string;
  readonly audiences: readonly Audience[];
  readonly territory?: { readonly wording: string; readonly places: readonly PlaceId[] };
  readonly period?: Pick<Period, "first" | "last" | "wording">;
  readonly amounts: readonly Pick<Amount, "wording" | "euros" | "perYear">[];
  readonly status?: { readonly value: ProgrammeStatus; readonly saidOn?: SaidOn | undefined };
  /** The last day, month or year of an event. */
  readonly lastOn?: string;
  readonly closesOn?: string;
  readonly articles: number;
};

export function toProgrammeCard(programme: Programme): ProgrammeCard {
  const { id, name, kind, topics, promise, audiences, territory, period, amounts, status, mentions } = programme;
  const closesOn = closingDay(programme.closing);
  const lastOn = kind === "event" ? lastStep(programme) : undefined;
  return {
    id,
    name: name.value,
    kind,
    topics,
    promise: promise.value,
    audiences: [...new Set(audiences.map(({ value }) => value))],
    ...(territory && { territory: { wording: territory.value, places: territory.places } }),
    ...(period && { period: { first: period.first, last: period.last, wording: period.wording } }),
    amounts: amounts.map(({ wording, euros, perYear }) => ({ wording, euros, perYear })),
    ...(status && { status: { value: status.value, saidOn: status.saidOn } }),
    ...(lastOn && { lastOn }),
    ...(closesOn && { closesOn }),
    articles: new Set(mentions.map(({ article }) => article)).size,
  };
}

function lastStep({ milestones }: Programme): string | undefined {
  return milestones
    .map(({ on, last = on }) => last)
    .sort()
    .at(-1);
}

function closingDay(closing: Closing): string | undefined {
  return closing.rule === "date" ? closing.date : undefined;
}
