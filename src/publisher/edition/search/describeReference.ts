import type { GlossaryEntry } from "../../../domain/reference/glossary";
import type { Place } from "../../../domain/reference/place";
import { type CardField, cardFields, type Programme, readTexts } from "../../../domain/reference/programme";
import { type IndexedDocument, writeFacet } from "../../../domain/search/index/documents";
import { audienceWords } from "../../../domain/search/words/trades";
import { fold } from "../../../domain/text/foldText";
import { type NamedPlace, namePlaces, type SubjectReference } from "./listSubjects";
import { yearsOf } from "./readDays";

export function describeReference({ programmes, places, glossary }: SubjectReference): readonly IndexedDocument[] {
  const named = namePlaces(places);
  const byId = new Map(named.map((place) => [place.id, place]));
  return [
    ...programmes.map((programme) => describeProgramme(programme, byId, glossary)),
    ...places.map((place, index) => describePlace(place, named[index])),
    ...glossary.map(describeAcronym),
  ];
}

function describeProgramme(
  programme: Programme,
  places: ReadonlyMap<string, NamedPlace>,
  glossary: readonly GlossaryEntry[],
): IndexedDocument {
  const { id, name, aliases, promise, territory, period } = programme;
  const own = (territory?.places ?? []).flatMap((place) => places.get(place) ?? []);
  const first = period?.first?.slice(0, 4);
  const last = period?.last?.slice(0, 4);
  const from = first ?? last;
  const to = last ?? first;
  return {
    kind: "programme",
    id,
    title: name.value,
    fields: {
      title: [name.value, ...listAcronyms(programme, glossary)],
      body: [
        promise.value,
        ...cardFields.flatMap((field) => listWords(programme, field)),
        ...programme.milestones.map(({ text }) => text),
      ],
      names: [
        ...aliases,
        ...programme.audiences.map(({ value }) => audienceWords[value]),
        ...own.flatMap(({ names }) => names),
      ],
    },
    ...(from !== undefined && to !== undefined && { days: yearsOf(from, to) }),
    facets: [
      writeFacet("programme", id),
      ...programme.topics.map((topic) => writeFacet("theme", topic)),
      ...own.flatMap((place) => facetsOf(place)),
    ],
  };
}

/** « Appel à Manifestation d’Intérêt » is called AMI. */
function listAcronyms({ name, aliases }: Programme, glossary: readonly GlossaryEntry[]): readonly string[] {
  const called = [name.value, ...aliases].map(fold);
  return glossary
    .filter(({ meaning }) => called.some((text) => text.includes(fold(meaning))))
    .map(({ acronym }) => acronym);
}

function listWords(programme: Programme, field: CardField): readonly string[] {
  switch (field) {
    case "audiences":
      return programme.audiences.flatMap(({ detail }) => detail ?? []);
    case "amounts":
    case "spending":
      return programme[field].flatMap(({ wording, scope }) => [wording, scope]);
    case "period":
      return programme.period ? [programme.period.wording] : [];
    case "status":
    case "closing":
      return [];
    default:
      return readTexts(programme, field).map(({ value }) => value);
  }
}

function describePlace({ id, name, remark, towns }: Place, named: NamedPlace | undefined): IndexedDocument {
  return {
    kind: "place",
    id,
    title: name,
    fields: { title: [name], names: named?.names ?? [], body: remark === undefined ? towns : [remark, ...towns] },
    facets: named ? facetsOf(named) : [],
  };
}

function describeAcronym({ acronym, meaning, aliases, detail }: GlossaryEntry): IndexedDocument {
  return {
    kind: "acronym",
    id: acronym,
    title: acronym,
    fields: { title: [acronym, ...aliases], body: [meaning, ...(detail === undefined ? [] : [detail])] },
  };
}

function facetsOf({ id, departement }: NamedPlace): readonly string[] {
  return [writeFacet("place", id), ...(departement === undefined ? [] : [writeFacet("departement", departement)])];
}
