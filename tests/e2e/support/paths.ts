import { fixedScreens, type ItemScreen, screenTable } from "../../../src/shared/navigation/screenTable";

/** One thing of each screen that shows one of many. */
const items: Readonly<Record<ItemScreen, string>> = {
  article: addressOf("article", "orientations-budgetaires-2020"),
  programme: addressOf("programme", "plan-intelligence-artificielle"),
};

function addressOf(name: ItemScreen, id: string): string {
  return screenTable[name].path.replace(":id", id);
}

/** Screens in other states than the one in which their own address shows them. */
const otherStates = [
  "?theme=agriculture",
  "article/rien-de-tel/",
  "programmes/?public=craftspeople&etat=over&tri=amount",
  "programmes/?type=label&territoire=moselle",
  "programme/rien-de-tel/",
  "explorer/carte/",
  "explorer/carte/?departement=88",
  "explorer/carte/?lieu=toul",
  "explorer/chronologie/",
  "explorer/chiffres/?theme=agriculture",
  "explorer/sigles/",
  "explorer/lieu/toul/",
  "explorer/lieu/rien-de-tel/",
  "article/dynamiser-attractivite-economique/?q=ruches",
  "recherche/?q=plan",
  "recherche/?q=ruhces&theme=industrie&favoris=1",
  "recherche/?q=zzzzz+xylophone",
  "bibliotheque/?onglet=etiquettes",
  "bibliotheque/?onglet=notes&etiquette=eau&note=1",
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
