import type { Place } from "../../../domain/reference/place";
import type { YamlPath } from "../files/YamlPath";

export type LocatedMistake = { readonly path: YamlPath; readonly message: string };

/** Reports contradicting codes, missing or superfluous points, and duplicate ids. */
export function checkPlaces(places: readonly Place[]): readonly LocatedMistake[] {
  const byId = new Map<string, Place>(places.map((place) => [place.id, place]));
  const seen = new Set<string>();
  const codes = new Map<string, string>();
  return places.flatMap((place, index) => {
    const mistakes: LocatedMistake[] = [];
    const report = (path: YamlPath, message: string) => mistakes.push({ path: [index, ...path], message });
    if (seen.has(place.id))
      report(["id"], `The place "${place.id}" stands here twice: remove one or give it another id.`);
    seen.add(place.id);
    checkCodes(place, report);
    checkPoint(place, byId, report);
    const { insee } = place;
    const other = insee === undefined ? undefined : codes.get(insee);
    if (insee !== undefined && other !== undefined) {
      report(["insee"], `The code ${insee} is also that of "${other}": correct one of them.`);
    }
    if (insee !== undefined) codes.set(insee, place.id);
    return mistakes;
  });
}

type Say = (path: YamlPath, message: string) => void;

function checkCodes({ id, kind, insee, departement }: Place, report: Say): void {
  if (kind === "commune" && insee === undefined) report([], `The commune "${id}" needs its code: add "insee".`);
  if (kind !== "commune" && insee !== undefined) {
    report(["insee"], 'Only a commune has such a code: remove it, or correct "kind".');
  }
  if ((kind === "commune" || kind === "departement") && departement === undefined) {
    report([], `"${id}" needs the number of its département: add "departement".`);
  }
  if (insee !== undefined && departement !== undefined && !insee.startsWith(departement)) {
    report(["insee"], `The code ${insee} is not one of the département ${departement}: correct one of them.`);
  }
}

function checkPoint({ id, precision, lat, lon, near }: Place, byId: ReadonlyMap<string, Place>, report: Say): void {
  const hasPoint = lat !== undefined && lon !== undefined;
  const hasSome = lat !== undefined || lon !== undefined;
  if (precision === "centre" ? !hasPoint : hasSome) {
    report(
      ["precision"],
      precision === "centre"
        ? `"${id}" is said to have a point: add "lat" and "lon".`
        : `Only a place of precision "centre" has "lat" and "lon" of its own: remove them.`,
    );
  }
  if ((precision === "near") !== near.length > 0) {
    report(["precision"], `"near" names the communes of a place of precision "near", and only of such: correct one.`);
  }
  for (const [index, neighbour] of near.entries()) {
    if (byId.get(neighbour)?.precision === "centre") continue;
    report(["near", index], `"${neighbour}" is not a place with a point of its own: use the id of a commune.`);
  }
}
