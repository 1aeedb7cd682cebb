import { useMemo, useState } from "preact/hooks";

/** Choosing several articles, to do something with all of them. */
export type Choosing = {
  readonly isOn: boolean;
  /** Ids, in the order of choice. */
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly choose: (ids: readonly string[]) => void;
  readonly start: () => void;
  readonly end: () => void;
};

const nobody: ReadonlySet<string> = new Set();

export function useChoosing(): Choosing {
  const [chosen, setChosen] = useState<ReadonlySet<string> | undefined>(undefined);
  return useMemo(
    () => ({
      isOn: chosen !== undefined,
      chosen: chosen ?? nobody,
      toggle: (id) =>
        setChosen((now = nobody) => {
          const next = new Set(now);
          if (!next.delete(id)) next.add(id);
          return next;
        }),
      choose: (ids) => setChosen(new Set(ids)),
      start: () => setChosen(nobody),
      end: () => setChosen(undefined),
    }),
    [chosen],
  );
}
