import { useMemo, useState } from "preact/hooks";
import type { Target } from "../../../../domain/library/target";

export type Selection = {
  readonly isOn: boolean;
  readonly targets: ReadonlySet<Target>;
  /** `first`: a row that was long-pressed. */
  readonly start: (first?: Target) => void;
  readonly toggle: (target: Target) => void;
  readonly choose: (targets: readonly Target[]) => void;
  readonly end: () => void;
};

const nothing: ReadonlySet<Target> = new Set();

export function useSelection(): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<Target> | undefined>(undefined);
  return useMemo(
    () => ({
      isOn: chosen !== undefined,
      targets: chosen ?? nothing,
      start: (first) => setChosen(new Set(first === undefined ? [] : [first])),
      toggle: (target) =>
        setChosen((now = nothing) => {
          const next = new Set(now);
          if (!next.delete(target)) next.add(target);
          return next;
        }),
      choose: (targets) => setChosen(new Set(targets)),
      end: () => setChosen(undefined),
    }),
    [chosen],
  );
}
