import { useMemo } from "preact/hooks";
import type { GlossaryEntry } from "../../../../domain/reference/glossary";
import type { Place } from "../../../../domain/reference/place";
import type { Programme } from "../../../../domain/reference/programme";
import { type StorageApi, useWatch } from "../../../shared/edition/watching";
import type { Watch } from "../../../storage";

export type References = {
  readonly programmes: readonly Programme[];
  readonly places: readonly Place[];
  readonly glossary: readonly GlossaryEntry[];
};

export function useReferences(): References {
  const programmes = useList("programmes", (storage) => storage.watchProgrammes());
  const places = useList("places", (storage) => storage.watchPlaces());
  const glossary = useList("glossary", (storage) => storage.watchGlossary());
  return useMemo(() => ({ programmes, places, glossary }), [programmes, places, glossary]);
}

const nothing: readonly never[] = [];

function useList<T>(key: string, watch: (storage: StorageApi) => Watch<readonly T[] | null>): readonly T[] {
  const watched = useWatch<readonly T[] | null>(key, watch, nothing);
  return (watched.status === "ready" ? watched.value : null) ?? nothing;
}
