import type { JSX } from "preact";
import type { ProposalView } from "../../serve/protocol";
import { kindNames, kinds } from "./kindNames";

type Props = {
  readonly proposals: readonly ProposalView[];
  readonly chosen: ProposalView["kind"] | undefined;
  readonly onChoose: (kind: ProposalView["kind"] | undefined) => void;
};

export function KindFilter({ proposals, chosen, onChoose }: Props): JSX.Element {
  const counts = new Map<string, number>();
  for (const { kind } of proposals) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return (
    <fieldset class="chips">
      <legend class="hidden">Kind</legend>
      {kinds
        .filter((kind) => counts.has(kind) || kind === chosen)
        .map((kind) => (
          <button
            type="button"
            key={kind}
            aria-pressed={kind === chosen}
            onClick={() => onChoose(kind === chosen ? undefined : kind)}
          >
            {kindNames[kind].many} <span class="count">{counts.get(kind) ?? 0}</span>
          </button>
        ))}
    </fieldset>
  );
}
