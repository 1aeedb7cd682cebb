import { stemmer } from "@orama/stemmers/french";
import { fold } from "../../text/foldText";

/**
 * Snowball's French stemmer, after folding, so that a word typed without accents matches, and after removing the
 * plural, because Snowball keeps the -s of « emplois » and the -nt of « exposent », and reads « démissions » as a verb.
 */
export function stemWord(folded: string): string {
  const singular = irregularForms.get(folded) ?? toSingular(folded);
  return irregularForms.get(singular) ?? stemmer(singular);
}

const MIN_LETTERS_OF_A_PLURAL = 4;
const MIN_LETTERS_OF_A_VERB = 6;
/** « exposent », not « moment », nor « exposaient » and « exposèrent », which Snowball knows. */
const pluralOfAVerb = /(?<!m|ai|[eiu]r)ent$/;

/** Invariable words lose their -s too, but consistently. « française » must not keep the -s that « français » lost. */
function toSingular(word: string): string {
  if (word.length < MIN_LETTERS_OF_A_PLURAL) return word;
  if (word.length >= MIN_LETTERS_OF_A_VERB && pluralOfAVerb.test(word) && !nounsInEnt.has(word)) {
    return word.slice(0, -"nt".length);
  }
  const singular = word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
  return /.{3}[ao]ise$/.test(singular) ? singular.slice(0, -2) : singular;
}

/** Forms that suffix rules cannot reduce. */
const words = `
  travaux travail, baux bail, vitraux vitrail, coraux corail, emaux email, soupiraux soupirail, yeux oeil, cieux ciel, aieux aieul,
  jeux jeu, enjeux enjeu, feux feu, lieux lieu, milieux milieu, voeux voeu, aveux aveu, neveux neveu, cheveux cheveu, pneus pneu,
  adieux adieu, essieux essieu, moyeux moyeu, hebreux hebreu, bijoux bijou, cailloux caillou, choux chou, genoux genou, hiboux hibou,
  joujoux joujou, poux pou, tuyaux tuyau, joyaux joyau, noyaux noyau, boyaux boyau, landaus landau,
  nouvel nouveau, nouvelle nouveau, nouvelles nouveau, bel beau, belle beau, belles beau, vieil vieux, vieille vieux, vieilles vieux,
  fol fou, folle fou, folles fou, mol mou, molle mou, molles mou, messieurs monsieur, mesdames madame, mesdemoiselles mademoiselle`;

/**
 * Verbs of the third group: what may stand before (`-`: nothing), the infinitive, its other forms. Forms that are nouns of
 * another meaning are left out: « produit », « fonds », « offre », « revenu », « entreprise ».
 */
const verbs = `
  - re ap com entre sur | prendre prend prenons prenez prennent prenne prenant prendra prendront prendrait
  - re ap | prendre pris prise prises
  - main con ob re sou de entre appar | tenir tient tiennent tienne tenons tenez tenant tiendra tiendront tiendrait tenu tenue tenues
  sou main entre | tenir tien
  - de con inter par pro sub sur pre | venir vient viennent vienne venant viendra viendront viendrait
  de inter par | venir venu venue venues
  - per sou com pro ad re trans o e | mettre met mettent mette mettons mettez mettant mettra mettront mettrait
  re per con aper de | cevoir coit coivent coive cevant cevra cevront cu cue cues
  pro con re tra intro de recon | duire duisent duise duisant duira duiront
  con re intro recon | duire duit duite duites
  cons recons ins de | truire truit truite truites truisent truise truisant truira truiront
  e re in de sous pres trans | crire crit crite crites crivent crive crivant crira criront
  - r dec rec c | ouvrir ouvre ouvrent ouvrant ouvert ouverte ouvertes ouvrira ouvriront
  - pour | suivre suit suivent suive suivra suivront suivi suivie suivies
  e re | lire lit lisent lise lisant lira liront
  e re | lire lu lue lues
  ac con re | querir quiert quierent quiere querant querra querront quis quise quises
  re - | connaitre connait connaissent connaisse connaissant connaitra connu connue connues
  ap dis com re trans | paraitre parait paraissent paraisse paraissant paraitra paru parue parues
  ac | croitre croit croissent croisse croissant croitra cru crue crues
  re ad - | joindre joint joignent joigne joignant joindra
  at e | teindre teint teignent teigne teignant teindra
  con | traindre traint traignent traigne traignant traindra
  - re | vendre vend vendent vende vendant vendra vendu vendue vendues
  - | rendre rend rendent rende rendant rendra rendu rendue rendues
  at en de e pre | tendre tend tendent tende tendant tendra tendu tendue tendues
  de | fendre fend fendent fende fendant fendra fendu fendue fendues
  de sus | pendre pend pendent pende pendant pendra pendu pendue pendues
  re corres | pondre pond pondent ponde pondant pondra pondu pondue pondues
  - | perdre perd perdent perde perdant perdra perdu perdue perdues
  re par se con ac | courir court courent coure courra couru courue courues
  - re satis | faire fera feront ferait fasse fassent faisant`;

/** Folded; the value is used as it is. */
function listIrregularForms(stem: (word: string) => string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const line of verbs.trim().split("\n")) {
    const [prefixes = "", endings = ""] = line.split("|");
    const [infinitive = "", ...others] = endings.trim().split(" ");
    for (const written of prefixes.trim().split(" ")) {
      const prefix = written === "-" ? "" : written;
      for (const other of others) forms.set(prefix + other, stem(prefix + infinitive));
    }
  }
  for (const pair of words.split(",")) {
    const [form = "", word = ""] = pair.trim().split(" ");
    forms.set(fold(form), word);
  }
  return forms;
}

/** Folded nouns, adjectives and adverbs that end as verbs do in the plural. Those in -ment have a rule of their own. */
const nounsInEnt: ReadonlySet<string> = new Set(
  `absent accident adherent adjacent adolescent affluent antecedent apparent ardent argent arpent auvent client coefficient coherent coincident
  competent concurrent confident confluent conscient consent consequent content contingent continent convalescent convergent couvent decent deficient
  different diligent dissident divergent efficient effluent eloquent eminent equivalent escient evident excedent excellent
  expedient fervent frequent gradient imminent impatient imprudent incident incoherent incompetent inconscient inconvenient indecent indifferent
  indigent indulgent influent ingredient inherent innocent insolent intelligent intermittent latent mecontent negligent nutriment
  occident omnipresent orient parent patent patient penitent permanent pertinent polyvalent precedent preeminent present president
  proeminent prudent quotient recent recipient recurrent referent regent resident resilient reticent sergent serpent souvent subconscient
  subsequent succulent talent torrent transparent trident turbulent urgent violent virulent`.split(/\s+/),
);

const irregularForms = listIrregularForms(stemmer);
