/** How surely the words around a name say that it is a place. */
type Evidence = { readonly strength: "strong" | "fair" | "none"; readonly reason: string };

/** « maire de », « à », « (57) »: only a place is written so. */
const STRONG =
  /(?:(?<!\p{L})(?:communes?|villes?|villages?|maires?|mairie|habitants|agglomération|sous-préfecture|préfecture|gare) (?:de |d’|du )|(?<!\p{L})(?:à|À|près de|autour de|au sud de|au nord de|à l’est de|à l’ouest de|aux portes de|au cœur de|centre-ville de) )$/u;
/** « le Grand », « ce Salon », « la Moselle » are behind none of these words. */
const FAIR = /(?:(?:^|[^\p{L}])(?:de |d’|entre |vers |depuis |et |ou )|, |\/ ?)$/u;
/** « Université de Technologie de Troyes » is a name as a whole. */
const NAMED_AFTER = /\p{Lu}[\p{L}’-]* (?:de |d’)$/u;
const DEPARTEMENT = /^\s?\((?:(\d[\dAB]\d?)|(\p{Lu}[\p{L}’-]+(?: \p{L}+)*))\)/u;

/** The département in brackets behind a name, as its number or its name. */
export function readDepartement(after: string): string | undefined {
  const match = DEPARTEMENT.exec(after);
  return match?.[1] ?? match?.[2];
}

export function judgeContext(before: string, after: string): Evidence {
  // Another capital beside it: « Grand Est », « Jean Metz », « Metz Métropole » are names of something else.
  if (/^(?: |-|’)\p{Lu}/u.test(after) && !/^ (?:Il|Elle|Le|La|Les|L’|Un|Une)\b/u.test(after)) return NONE;
  const partOfName = /(\p{Lu}[\p{L}’-]*)[ -]$/u.exec(before);
  if (partOfName !== null && !/^(?:À|A|De|D’|Entre|Vers|Depuis)$/u.test(partOfName[1] ?? "")) return NONE;
  if (readDepartement(after) !== undefined)
    return { strength: "strong", reason: "its département stands behind it in brackets" };
  const strong = STRONG.exec(before);
  if (strong !== null) return { strength: "strong", reason: `it stands behind « ${strong[0].trim()} »` };
  const fair = NAMED_AFTER.test(before) ? null : FAIR.exec(before);
  if (fair !== null)
    return { strength: "fair", reason: `it stands behind « ${fair[0].trim()} », as other names also do` };
  return NONE;
}

const NONE: Evidence = { strength: "none", reason: "" };
