import type { Headline } from "../article/article";
import type { ArticleId, ProgrammeId } from "../ids";
import type { Period, Programme } from "../reference/programme";

/** A programme's period, or the years that an article covers. A side that no text gives is absent. */
export type TimelinePeriod = {
  readonly of:
    | { readonly kind: "programme"; readonly id: ProgrammeId; readonly name: string }
    | { readonly kind: "article"; readonly id: ArticleId; readonly name: string };
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** « fin 2019 »: the part of the date that the text names. */
  readonly firstPart?: Period["firstPart"];
  readonly lastPart?: Period["lastPart"];
  readonly wording: string | undefined;
};

export type LastingProgramme = Pick<Programme, "id"> & {
  readonly name: { readonly value: string };
  readonly period?: Omit<Period, "proofs" | "remark"> | undefined;
};

/** Earliest first; of those that begin together the shortest first. */
export function listPeriods(
  headlines: readonly Pick<Headline, "id" | "title" | "date">[],
  programmes: readonly LastingProgramme[],
): readonly TimelinePeriod[] {
  const periods: readonly TimelinePeriod[] = [
    ...programmes.flatMap(({ id, name, period }): readonly TimelinePeriod[] =>
      period === undefined || (period.first ?? period.last) === undefined
        ? []
        : [
            {
              of: { kind: "programme", id, name: name.value },
              first: period.first,
              last: period.last,
              firstPart: period.firstPart,
              lastPart: period.lastPart,
              wording: period.wording,
            },
          ],
    ),
    ...headlines.flatMap(({ id, title, date }): readonly TimelinePeriod[] =>
      date.basis === "period"
        ? [{ of: { kind: "article", id, name: title }, first: date.firstYear, last: date.lastYear, wording: undefined }]
        : [],
    ),
  ];
  return [...periods].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
}

const ALWAYS = "9999";

function sortKey({ first, last, of }: TimelinePeriod): string {
  return `${first ?? last ?? ALWAYS} ${last ?? ALWAYS} ${of.name}`;
}
