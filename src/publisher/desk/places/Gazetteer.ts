import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as v from "valibot";
import { fold } from "../../../domain/text/foldText";

export type Commune = {
  readonly code: string;
  readonly nom: string;
  readonly departement: string;
  readonly population: number;
};
export type Departement = { readonly code: string; readonly nom: string };

/** The communes and départements of France by the words of their names. */
export type Gazetteer = {
  readonly communes: ReadonlyMap<string, readonly Commune[]>;
  readonly departements: ReadonlyMap<string, Departement>;
  readonly byCode: ReadonlyMap<string, Departement>;
};

const CommunesSchema = v.array(
  v.object({
    code: v.string(),
    nom: v.string(),
    type: v.string(),
    zone: v.optional(v.string()),
    departement: v.optional(v.string()),
    population: v.optional(v.number(), 0),
  }),
);
const DepartementsSchema = v.array(v.object({ code: v.string(), nom: v.string() }));

/** Not imported: the compiler would read eight megabytes for their type. */
const require = createRequire(import.meta.url);

/** The words of a name as it is looked up: « Vandœuvre-lès-Nancy » and « Vandoeuvre lès Nancy » are one. */
export function nameKey(name: string): string {
  return (fold(name).match(/[\p{L}\d]+/gu) ?? []).join(" ");
}

let loaded: Gazetteer | undefined;

/** The list of the INSEE, as `@etalab/decoupage-administratif` has it: eight megabytes, read when the desk needs them. */
export function loadGazetteer(): Gazetteer {
  loaded ??= read();
  return loaded;
}

function read(): Gazetteer {
  const communes = new Map<string, Commune[]>();
  for (const { code, nom, type, zone, departement, population } of readList(
    require.resolve("@etalab/decoupage-administratif/data/communes.json"),
    CommunesSchema,
  )) {
    // Collectivities overseas are communes by their code only.
    if (type !== "commune-actuelle" || zone === "com" || departement === undefined) continue;
    const key = nameKey(nom);
    const others = communes.get(key) ?? [];
    others.push({ code, nom: nom.replace(/'/g, "’"), departement, population });
    communes.set(key, others);
  }
  const list = readList(
    require.resolve("@etalab/decoupage-administratif/data/departements.json"),
    DepartementsSchema,
  ).map(({ code, nom }) => ({
    code,
    nom: nom.replace(/'/g, "’"),
  }));
  return {
    communes,
    departements: new Map(list.map((each) => [nameKey(each.nom), each])),
    byCode: new Map(list.map((each) => [each.code, each])),
  };
}

function readList<T>(path: string, schema: v.GenericSchema<unknown, T>): T {
  const json: unknown = JSON.parse(readFileSync(path, "utf8"));
  return v.parse(schema, json);
}
