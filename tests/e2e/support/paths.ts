import { fixedScreens, type ItemScreen, screenTable } from "../../../src/reader/shared/navigation/screenTable";

/** One thing of each screen that shows one of many. */
const items: Readonly<Record<ItemScreen, string>> = {
  article: addressOf("article", "orientations-budgetaires-2020"),
  programme: addressOf("programme", "plan-intelligence-artificielle"),
};

function addressOf(name: ItemScreen, id: string): string {
  return screenTable[name].path.replace(":id", id);
}

/**
 * Screens in other states than the one in which their own address shows them. Neighbours are of different kinds, so that a
 * walk can follow links (`openByLink`).
 */
const otherStates = [
  "?theme=agriculture",
  "article/rien-de-tel/",
  "programmes/?public=artisans&etat=termine&tri=montant",
  "explorer/carte/",
  "recherche/?q=plan",
  "programmes/?type=label&territoire=moselle",
  "explorer/carte/?departement=88",
  "bibliotheque/?onglet=etiquettes",
  "explorer/carte/?lieu=toul",
  "programme/rien-de-tel/",
  "explorer/chronologie/",
  "recherche/?q=ruhces&theme=industrie&favoris=1",
  "explorer/chiffres/?theme=agriculture",
  "bibliotheque/?onglet=notes&etiquette=eau&note=1",
  "explorer/sigles/",
  "article/dynamiser-attractivite-economique/?q=ruches",
  "explorer/lieu/toul/",
  "recherche/?q=zzzzz+xylophone",
  "explorer/lieu/rien-de-tel/",
  "comparer/?p=ami-artisanat-de-demain,be-est-export",
  "bibliotheque/?onglet=historique",
  "dossier/?a=orientations-budgetaires-2020",
  "reglages/?q=rien-de-tel",
  "rien-de-tel/",
] as const;

/** One address of every screen of the table, below the base, and of those that look different by what is asked of them. */
export const screenPaths: readonly string[] = [
  ...fixedScreens.map((name) => screenTable[name].path),
  ...Object.values(items),
  ...otherStates,
];
