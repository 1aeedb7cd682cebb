import type { Programme, ProgrammeStatus, ProvedText } from "../../../domain/reference/programme";
import { fold } from "../../../domain/text/foldText";
import type { YamlPath } from "../files/YamlPath";
import { createWordFinder, listSignificantWords } from "../text/significantWords";
import type { LocatedMistake } from "./checkPlaces";

/** What somebody does who is behind a programme. Matched against folded text, as all words here. */
const operating =
  /\b(?:mis(?:es?)? en place|port(?:e|er|ee?s?)\b|pilot|anim(?:e|er)\b|organis|lanc(?:e|er|ee?s?)\b|vote|adopt|decid|attribu|accord(?:e|es|er)\b|approuv|entend\b|politique|souti|souten|accompagn|aide|apport|mobilis|financ|investi|sign|convention|contrat|elabor|present(?:e|er|ee?s?|ent)\b|collabor|co-construction|selectionn|retenu)/;

const helped =
  /\b(?:souti|souten|accompagn|aid(?:e|es|er)\b|attribu|accord(?:e|ee)?s?\b|benefici|subvention|financ|euros (?:a|au|aux) )/;

/** Money that somebody spends on himself, or may spend at most. */
const spent = /\b(?:depenses?|plafond|cible fixee|frais)\b/;

const stages: Readonly<Record<ProgrammeStatus, RegExp>> = {
  announced: /\b(?:va|vont|entend|prevu|prochaine?|annonc\p{L}+|\p{L}+(?:era|eront))\b/u,
  adopted: /\b(?:adopt|vote|attribu|accord(?:e|ee)s?\b|approuv)/,
  signed: /\bsign/,
  "under-way": /\b(?:cours|actuellement|depuis|cadre|mis(?:es?)? en place|permis|rassembl\p{L}+)\b/u,
  completed: /\b(?:etait|etaient|s'est|se sont|acheve|termine)/,
};

/**
 * A quote may say every word of a value and yet say it of something else. So one quote of who is behind a programme, of
 * where it holds and of how far it is has to name the programme, and one has to say what somebody does or gets.
 * A remark tells the reader what the text leaves open, and is enough.
 */
export function checkRoles(programme: Programme): readonly LocatedMistake[] {
  const { operators, beneficiaries, territory, status, amounts } = programme;
  const mistakes: LocatedMistake[] = [];
  const check = (path: YamlPath, { remark, proofs }: Omit<ProvedText, "value">, wanted: readonly Wanted[]) => {
    if (remark !== undefined) return;
    for (const { isSaid, what } of wanted) {
      if (proofs.some(({ quote }) => isSaid(fold(quote)))) continue;
      const message = `No quote of it ${what}: quote the words that do, tell the reader in "remark" what the text leaves open, or remove it.`;
      mistakes.push({ path, message });
    }
  };
  const names = (value: string): Wanted => ({
    isSaid: createNameFinder(programme, value),
    what: "names the programme",
  });
  const says = (words: RegExp, what: string): Wanted => ({ isSaid: (quote) => words.test(quote), what });
  for (const [index, operator] of operators.entries()) {
    const acts = says(operating, `says that "${operator.value}" does something for it`);
    check(["operators", index, "value"], operator, [names(operator.value), acts]);
  }
  for (const [index, one] of beneficiaries.entries()) {
    check(["beneficiaries", index, "value"], one, [says(helped, `says that "${one.value}" gets help`)]);
  }
  for (const [index, { proofs }] of amounts.entries()) {
    if (!proofs.some(({ quote }) => spent.test(fold(quote)))) continue;
    const message = "A quote of it speaks of what an institution itself spends: put it under `spending`.";
    mistakes.push({ path: ["amounts", index, "wording"], message });
  }
  if (territory) check(["territory", "value"], territory, [names(territory.value)]);
  if (status) {
    check(["status", "value"], status, [names(""), says(stages[status.value], `says "${status.value}"`)]);
  }
  return mistakes;
}

type Wanted = { readonly isSaid: (foldedQuote: string) => boolean; readonly what: string };

/** « Ce salon » names it, too. The words of the value itself prove nothing, unless its name has no others. */
function createNameFinder({ name, aliases }: Programme, value: string): Wanted["isSaid"] {
  const words = listSignificantWords([name.value, ...aliases].join(" ")).filter((word) => !general.test(fold(word)));
  const isOfValue = createWordFinder([value]);
  const own = words.filter((word) => !isOfValue(word));
  const looked = own.length > 0 ? own : words;
  return (quote) => /\b(?:ce|cet|cette|ces) /.test(quote) || looked.some(createWordFinder([quote]));
}

/** In so many names that they tell none apart. */
const general = /^(?:regiona?l?e?s?|nationa?l?e?s?|france)$/;
