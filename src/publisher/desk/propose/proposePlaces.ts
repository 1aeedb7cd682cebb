import * as v from "valibot";
import { DepartementSchema, type Place } from "../../../domain/reference/place";
import { PLACES_FILE } from "../../edition/reference/readPlaces";
import { findWords, type TextSpan } from "../../edition/report/findSpans";
import { slugify } from "../../edition/text/slugify";
import { chooseCommune } from "../places/chooseCommune";
import { type Commune, type Gazetteer, nameKey } from "../places/Gazetteer";
import { judgeContext, readDepartement } from "../places/judgeContext";
import { listNames } from "../places/listNames";
import { addToList, appendEntry, findEntry, quoted, writeMention } from "../write/editYaml";
import { chooseQuote } from "./chooseQuote";
import type { Proposal, ProposedArticle } from "./Proposal";

type PlacesKnowledge = {
  readonly gazetteer: Gazetteer;
  readonly places: readonly Place[];
  /** Words that the articles also write in lower case: « grand », « salon », « aube ». */
  readonly isCommonWord: (word: string) => boolean;
  /** Names that are longer than a place in them: « Métropole du Grand Nancy » is not Nancy. */
  readonly otherNames: readonly string[];
  /** Départements that this edition is about. */
  readonly home: ReadonlySet<string>;
};

/** Places that an article names and that are not yet among its own: known ones, and communes and départements of France. */
export function proposePlaces(article: ProposedArticle, knowledge: PlacesKnowledge): readonly Proposal[] {
  const known = proposeKnown(article, knowledge);
  return [...known, ...proposeNew(article, knowledge)];
}

function proposeKnown(article: ProposedArticle, { places, otherNames, isCommonWord }: PlacesKnowledge) {
  const { draft, text } = article;
  return places.flatMap((place): readonly Proposal[] => {
    if (place.mentions.some((mention) => mention.article === draft.article.id)) return [];
    // Of its own region an edition speaks throughout.
    if (place.kind === "region") return [];
    const names = [place.name, ...place.aliases];
    for (const name of names) {
      const spans = findWords(text, name);
      if (spans.length === 0) continue;
      const longer = [...otherNames, ...places.flatMap((other) => [other.name, ...other.aliases])].filter(
        (other) => other.length > name.length && other.includes(name) && !names.includes(other),
      );
      for (const span of spans) {
        if (longer.some((other) => isInside(text, span, other))) continue;
        const judged = judgeKnown(place, text, span, isCommonWord(name));
        const chosen = judged && chooseQuote(article, span);
        if (judged === undefined || chosen === undefined) continue;
        return [
          {
            kind: "place",
            article: draft.article.id,
            what: place.name,
            statement: `This article is news of ${place.name}.`,
            ...chosen,
            ...judged,
            target: PLACES_FILE,
            apply: (file) =>
              addMention(file, "id", place.id, writeMention({ article: draft.article.id, ...shorten(chosen) })),
          },
        ];
      }
    }
    return [];
  });
}

function judgeKnown({ kind, name }: Place, text: string, span: TextSpan, isCommon: boolean) {
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const after = text.slice(span.end, span.end + 40);
  if (kind === "departement" || kind === "former-region" || kind === "natural") return judgeTerritory(before, after);
  if (kind === "commune" || kind === "outside") {
    const { strength, reason } = judgeContext(before, after);
    if (strength === "none" || (isCommon && strength !== "strong")) return undefined;
    return { confidence: strength === "strong" ? 0.95 : 0.8, reason: `${PLACES_FILE} has ${name}; ${reason}` };
  }
  // Within a longer name: « CCI Grand Nancy Métropole ».
  if (/^(?: |-|’)\p{Lu}/u.test(after) || /(?:\p{Lu}{2,}|[\p{Ll}’] \p{Lu}[\p{L}’-]*)[ -]$/u.test(before))
    return undefined;
  // A name of several words is hardly anything else.
  return { confidence: name.includes(" ") ? 0.9 : 0.7, reason: `${PLACES_FILE} has it under this name` };
}

/** « en Moselle », « (Vosges) »; « la Moselle » may be the river, « Université de Lorraine » is neither. */
function judgeTerritory(before: string, after: string) {
  if (/^(?: |-|’)\p{Lu}/u.test(after) || /\p{Lu}[\p{L}’-]*[ -]$/u.test(before)) return undefined;
  if (/\($/u.test(before) && after.startsWith(")"))
    return { confidence: 0.95, reason: "it stands in brackets, as a département does" };
  const match =
    /(?:^|[^\p{L}])((?:département|préfecture|préfet|préfète|conseil départemental) (?:de la |de l’|des |du |de )|en )$/iu.exec(
      before,
    );
  if (match !== null) return { confidence: 0.9, reason: `it stands behind « ${match[1]?.trim()} »` };
  return undefined;
}

function proposeNew(article: ProposedArticle, knowledge: PlacesKnowledge): readonly Proposal[] {
  const { draft, text } = article;
  const { gazetteer, places, isCommonWord, home, otherNames } = knowledge;
  const knownCodes = new Set(places.map(({ insee }) => insee));
  const knownNames = new Set(places.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)));
  const longer = [...otherNames, ...places.flatMap(({ name, aliases }) => [name, ...aliases])];
  const best = new Map<string, Proposal>();
  for (const name of listNames(text, (key) => gazetteer.communes.get(key))) {
    if (knownNames.has(nameKey(name.text))) continue;
    const before = text.slice(Math.max(0, name.start - 40), name.start);
    const after = text.slice(name.end, name.end + 60);
    const { strength, reason } = judgeContext(before, after);
    if (strength === "none" || longer.some((other) => isInside(text, name, other))) continue;
    const chosenCommune = chooseCommune(name.found, home, codeOf(readDepartement(after), gazetteer));
    if (chosenCommune === undefined) continue;
    const { commune, certainty } = chosenCommune;
    if (knownCodes.has(commune.code)) continue;
    const isWord = !/[ -]/.test(name.text) && isCommonWord(name.text);
    if (strength === "fair" && (isWord || commune.population < FAIR_POPULATION || !isAtHome(commune, home))) continue;
    const confidence = round((strength === "strong" ? 0.95 : 0.7) * certainty * (isWord ? 0.6 : 1));
    const key = commune.code;
    if ((best.get(key)?.confidence ?? 0) >= confidence) continue;
    const chosen = chooseQuote(article, name);
    if (chosen === undefined) continue;
    const entry = describeCommune(commune, name.text);
    best.set(key, {
      kind: "place",
      article: draft.article.id,
      what: `${commune.nom} (${commune.code})`,
      statement: `This article is news of ${commune.nom}, ${gazetteer.byCode.get(commune.departement)?.nom ?? commune.departement}.`,
      ...chosen,
      confidence,
      reason: `${chosenCommune.reason}; ${reason}`,
      target: PLACES_FILE,
      apply: (file) => {
        const mention = writeMention({ article: draft.article.id, ...shorten(chosen) });
        const field = entry.insee === undefined ? "id" : "insee";
        const isTaken = findEntry(file, [], "id", entry.id) !== -1;
        return (
          addMention(file, field, entry.insee ?? entry.id, mention) ??
          appendPlace(
            file,
            [`- id: ${isTaken ? `${entry.id}-${commune.code.toLowerCase()}` : entry.id}`, ...entry.lines],
            mention,
          )
        );
      },
    });
  }
  return [...best.values()];
}

const FAIR_POPULATION = 2_000;

function isAtHome({ departement, population }: Commune, home: ReadonlySet<string>): boolean {
  return home.has(departement) || population > 100_000;
}

function codeOf(written: string | undefined, { departements, byCode }: Gazetteer): string | undefined {
  if (written === undefined) return undefined;
  return byCode.get(written)?.code ?? departements.get(nameKey(written))?.code;
}

/** What the schema does not know as a commune of the map lies outside of it. No point is made up: the list has none. */
function describeCommune({ code, nom, departement }: Commune, written: string) {
  const isOnMap = v.is(DepartementSchema, departement) && /^\d{5}$/.test(code);
  const id = slugify(nom);
  const lines = [
    `  name: ${quoted(nom)}`,
    ...(written === nom ? [] : [`  aliases: [${quoted(written)}]`]),
    `  kind: ${isOnMap ? "commune" : "outside"}`,
    ...(isOnMap ? [`  insee: "${code}"`, `  departement: "${departement}"`] : []),
    "  precision: none",
  ];
  return { id, lines, insee: isOnMap ? code : undefined };
}

function addMention(file: string, field: string, value: string, mention: string): string | undefined {
  const at = findEntry(file, [], field, value);
  return at === -1 ? undefined : addToList(file, [at, "mentions"], mention);
}

function appendPlace(file: string, lines: readonly string[], mention: string): string | undefined {
  return appendEntry(file, [...lines, "  mentions:", `    - ${mention}`].join("\n"));
}

function isInside(text: string, { start, end }: TextSpan, name: string): boolean {
  return findWords(text.slice(Math.max(0, start - name.length), end + name.length), name).some((span) => {
    const offset = Math.max(0, start - name.length);
    return span.start + offset <= start && end <= span.end + offset;
  });
}

/** `words` says which of the quote's words name it, where that is not all of them. */
function shorten({ quote, words }: { readonly quote: string; readonly words: string }) {
  return { quote, ...(words === quote ? {} : { words }) };
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
