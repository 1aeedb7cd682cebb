import type { Place } from "../reference/place";
import type { Programme } from "../reference/programme";
import type { Topic } from "../reference/topic";

type Known = {
  readonly topics: readonly Pick<Topic, "id">[];
  readonly programmes: readonly Pick<Programme, "amounts">[];
  readonly places: readonly Pick<Place, "id" | "kind" | "mentions">[];
};

type SearchExamples = {
  /** « 5 M€ »: a programme has it, in whatever words. */
  readonly amount?: string;
  readonly place?: string;
  readonly topic?: string;
};

const MILLION = 1e6;

/** Made of what the edition has: an example that finds nothing would teach that searching is of no use. */
export function listExamples({ topics, programmes, places }: Known): SearchExamples {
  const millions = programmes
    .flatMap(({ amounts }) => amounts.flatMap(({ euros }) => euros ?? []))
    .filter((euros) => euros >= MILLION && euros % MILLION === 0)
    .sort((one, other) => one - other);
  const amount = millions[0];
  const towns = places.filter(({ kind }) => kind === "commune");
  const place = towns.reduce<(typeof towns)[number] | undefined>(
    (best, town) => (town.mentions.length > (best?.mentions.length ?? 0) ? town : best),
    undefined,
  );
  const [topic] = topics;
  return {
    ...(amount !== undefined && { amount: `${amount / MILLION} M€` }),
    ...(place && { place: `lieu:${place.id}` }),
    ...(topic && { topic: `thème:${topic.id}` }),
  };
}
