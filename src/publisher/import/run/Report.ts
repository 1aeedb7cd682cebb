/** What one run did, to be told at its end; and how far it is, while it goes. */
export type Report = {
  added: number;
  corrected: number;
  unchanged: number;
  removed: number;
  same: number;
  pictures: number;
  dropped: number;
  /** Items that are no articles, each with the reason; only those of this run. */
  readonly refused: { readonly title: string; readonly reason: string }[];
  /** Articles that both the source and an editor changed. */
  readonly conflicts: { readonly id: string; readonly file: string }[];
  /** Sources and pages that could not be read. */
  readonly failures: { readonly from: string; readonly reason: string; readonly isWhole: boolean }[];
  /** What an editor should know and need not act on. */
  readonly remarks: string[];
};

export function startReport(): Report {
  return {
    added: 0,
    corrected: 0,
    unchanged: 0,
    removed: 0,
    same: 0,
    pictures: 0,
    dropped: 0,
    refused: [],
    conflicts: [],
    failures: [],
    remarks: [],
  };
}

const SHOWN = 12;

export function describeReport(report: Report, { isDry }: { readonly isDry: boolean }): string {
  const { added, corrected, unchanged, removed, same, refused, conflicts, failures, remarks } = report;
  const counts = [
    `${added} new`,
    `${corrected} corrected`,
    `${unchanged} unchanged`,
    ...(removed > 0 ? [`${removed} withdrawn`] : []),
    ...(same > 0 ? [`${same} the same as another`] : []),
    ...(refused.length > 0 ? [`${refused.length} refused`] : []),
  ];
  const left = [
    ...(report.pictures > 0 ? [`${report.pictures} ${report.pictures === 1 ? "picture" : "pictures"}`] : []),
    ...(report.dropped > 0 ? [`${report.dropped} other things`] : []),
  ];
  return [
    ...list(refused, ({ title, reason }) => `refused    ${title.slice(0, 70) || "(no title)"}: ${reason}`),
    ...list(failures, ({ from, reason }) => `not read   ${from}: ${reason}`),
    ...list(
      conflicts,
      ({ id, file }) =>
        `conflict   articles/${id}.md was edited by hand, and its source has changed: the source’s text is in ${file}. Take over what you want, then delete that file.`,
    ),
    ...remarks,
    `${isDry ? "Nothing was written; it would be " : ""}${counts.join(", ")}.`,
    ...(left.length > 0 ? [`Left out of them, each with its reason in import/ledger: ${left.join(" and ")}.`] : []),
  ].join("\n");
}

function list<T>(things: readonly T[], write: (thing: T) => string): readonly string[] {
  const lines = things.slice(0, SHOWN).map(write);
  return things.length > SHOWN
    ? [...lines, `           … and ${things.length - SHOWN} more, in import/ledger.`]
    : lines;
}
