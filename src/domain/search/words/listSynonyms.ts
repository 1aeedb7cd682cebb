import { AudienceSchema } from "../../reference/programme";
import { fold } from "../../text/foldText";
import { stemWord } from "./stemWord";
import { audienceWords, trades } from "./trades";

/** A word family per line, which no suffix rule brings together. General French, independent of any publisher. */
const families = `
industrie industriel industrialisation industrialiser
agriculture agriculteur agricole agronomique
apiculture apiculteur apicole abeille ruche miel
viticulture viticulteur viticole vigne vin vignoble vigneron
sylviculture sylvicole forêt forestier bois
arboriculture arboriculteur arboricole verger
horticulture horticulteur horticole
élevage éleveur bétail
artisanat artisan artisanal
usine fabrique manufacture atelier
entreprise société firme
entreprendre entrepreneur entreprise
emploi travail poste
chômage chômeur
embaucher embauche recruter recrutement
former formation formateur stage
apprentissage apprenti alternance
école scolaire élève scolarité
université universitaire étudiant
recherche chercheur
innover innovation innovant
machine outil équipement
reprendre repreneur reprise transmission
créer création créateur
moderniser modernisation
aider aide soutien soutenir subvention
financer financement financier aide subvention
payer paiement
budget budgétaire
impôt fiscal fiscalité taxe
dépense dépenser coût
ville urbain commune municipal
mairie maire municipalité
campagne rural ruralité
région régional
département départemental
pays national nation
Europe européen UE
frontière frontalier transfrontalier
route routier
train ferroviaire rail gare SNCF
avion aérien aéroport
bateau fluvial navigation port
voiture automobile véhicule
vélo cyclable bicyclette cycliste
santé sanitaire médical
hôpital hospitalier clinique
médecin docteur
malade maladie patient
eau hydraulique aquatique
énergie énergétique
électricité électrique
soleil solaire photovoltaïque
vent éolien éolienne
chaleur thermique chauffage
climat climatique
écologie écologique environnement environnemental
déchet recyclage recycler
montagne montagnard
tourisme touristique touriste
culture culturel
musée muséal exposition
sport sportif
musique musical musicien
verre verrier verrerie cristal cristallerie
fer sidérurgie sidérurgique acier aciérie
métal métallurgie métallurgique
mine minier
charbon houille houiller
chimie chimique
textile tissu
numérique informatique digital
internet web
ordinateur informatique
téléphone téléphonique téléphonie
sécurité sûreté
loi législation législatif juridique
élection élire électoral vote
jeune jeunesse
vieux vieillesse retraité senior
femme féminin
homme masculin
enfant enfance
logement habitat habitation logis
maison habitation
bâtiment construction construire
commerce commerçant commercial magasin
exporter export exportation
vendre vente vendeur
acheter achat acheteur
salon foire exposition
réunion assemblée séance
jumeler jumelage
alsace alsacien
lorraine lorrain
champagne champenois
ardennes ardennais
vosges vosgien
meuse meusien
moselle mosellan
Allemagne allemand
Luxembourg luxembourgeois
Belgique belge
Suisse helvétique
France français`;

const byTerm = new Map<string, Set<string>>();
const add = (term: string, others: readonly string[]): void => {
  const known = byTerm.get(term) ?? new Set();
  for (const other of others) if (other !== term) known.add(other);
  byTerm.set(term, known);
};
const toTerms = (words: string): readonly string[] => words.split(/\s+/).map((word) => stemWord(fold(word)));

for (const family of families.trim().split("\n")) {
  const terms = toTerms(family);
  for (const term of terms) add(term, terms);
}
// One way: a baker is a craftsman, and a craftsman seldom a baker.
for (const audience of AudienceSchema.options) {
  const of = trades[audience];
  if (of !== undefined) for (const term of toTerms(of)) add(term, toTerms(audienceWords[audience]));
}

export function listSynonyms(term: string): readonly string[] {
  return [...(byTerm.get(term) ?? [])];
}
