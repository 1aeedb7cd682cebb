import type { GlossaryEntry } from "../../../domain/reference/glossary";
import type { Place } from "../../../domain/reference/place";
import type { Programme } from "../../../domain/reference/programme";

/** A place under all names a reader may search for: its own, its code and those of its département. */
export type NamedPlace = {
  readonly id: string;
  readonly departement: string | undefined;
  readonly names: readonly string[];
};

export type Subjects = {
  readonly programmes: readonly Programme[];
  readonly places: readonly NamedPlace[];
  readonly acronyms: readonly GlossaryEntry[];
};

export type SubjectReference = {
  readonly programmes: readonly Programme[];
  readonly places: readonly Place[];
  readonly glossary: readonly GlossaryEntry[];
};

export function namePlaces(places: readonly Place[]): readonly NamedPlace[] {
  const departements = new Map<string | undefined, string>(
    places.flatMap(({ kind, departement, name }) =>
      kind === "departement" && departement !== undefined ? [[departement, name] as const] : [],
    ),
  );
  return places.map(({ id, name, aliases, insee, departement }) => ({
    id,
    departement,
    names: [name, ...aliases, insee, departement, departements.get(departement)].filter((text) => text !== undefined),
  }));
}

export function listSubjects({ programmes, places, glossary }: SubjectReference): ReadonlyMap<string, Subjects> {
  const named = namePlaces(places);
  const subjects = new Map<string, { programmes: Programme[]; places: NamedPlace[]; acronyms: GlossaryEntry[] }>();
  const of = (article: string) => {
    const found = subjects.get(article) ?? { programmes: [], places: [], acronyms: [] };
    subjects.set(article, found);
    return found;
  };
  const eachOnce = (mentions: readonly { readonly article: string }[]) =>
    new Set(mentions.map(({ article }) => article));
  for (const programme of programmes) {
    for (const article of eachOnce(programme.mentions)) of(article).programmes.push(programme);
  }
  for (const [index, { mentions }] of places.entries()) {
    const place = named[index];
    if (place) for (const article of eachOnce(mentions)) of(article).places.push(place);
  }
  for (const entry of glossary) for (const article of entry.articles) of(article).acronyms.push(entry);
  return subjects;
}
