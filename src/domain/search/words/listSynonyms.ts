import { fold } from "../../text/foldText";
import { stemWord } from "./stemWord";

/**
 * Words of one family or meaning that no rule of endings brings together, a line for each family. General French, not of any
 * publisher; searched for only where the word itself finds little.
 */
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
aider aide soutien soutenir subvention
financer financement financier
payer paiement
budget budgétaire finances
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
for (const family of families.trim().split("\n")) {
  const terms = family.split(" ").map((word) => stemWord(fold(word)));
  for (const term of terms) {
    const others = byTerm.get(term) ?? new Set();
    for (const other of terms) if (other !== term) others.add(other);
    byTerm.set(term, others);
  }
}

/** Terms of the same family; none of most words. */
export function listSynonyms(term: string): readonly string[] {
  return [...(byTerm.get(term) ?? [])];
}
