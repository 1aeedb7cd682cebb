import { describe, expect, test } from "vitest";
import { listExamples } from "../../../src/domain/search/listExamples";
import type { HitKind } from "../../../src/domain/search/query/searchRequest";
import { publishedEdition } from "../../support/publishedEdition";
import { askIn, findIn, openEdition } from "../../support/searchEdition";

/* What a reader would type to find an article of ours again, and the article that has to come first. */

const edition = await publishedEdition();
const searcher = openEdition(edition);

const firstFor: Readonly<Record<string, readonly string[]>> = {
  "auditions-territoires-industrie": [
    "territoires d'industrie",
    "speed dating",
    "auditions territoires",
    "reims strasbourg",
    "pannier-runacher",
    "45 projets",
  ],
  "developper-la-bioeconomie": [
    "bioeconomie",
    "bioéconomie",
    "biomateriaux",
    "bioraffinerie",
    "viticulteurs",
    "chanvre",
    "gaz a effet de serre",
    "tracabilite alimentation",
    "emballages biosourcés",
    "biocarburant",
  ],
  "dynamiser-attractivite-economique": [
    "ruches",
    "abeilles",
    "apiculture",
    "apicole",
    "apiculteur",
    "varroa",
    "17,6 M€",
    "17,6 millions d'euros",
    "550000 euros",
    "550 000 €",
    "creutzwald",
    "Be EST export",
    "french fab",
    "ADAGE",
  ],
  "entreprises-grand-est-ces-las-vegas-2020": [
    "las vegas",
    "CES",
    "consumer electronics show",
    "vivoka",
    "myfood",
    "serre connectee",
    "startup las vegas",
    "businness france",
  ],
  "implantation-metex-noovista": [
    "noovista",
    "METEX NØØVISTA",
    "metex",
    "moselle",
    "chemesis",
    "chimie verte",
    "800 000 euros",
    "800000",
    "1,3 M€",
    "FEDER",
    "SRDEII",
  ],
  "nos-savoir-faire-s-exposent": [
    "madeleines de liverdun",
    "macarons",
    "macaron boulay",
    "made in france",
    "parapluie",
    "savon",
    "aube",
    "velo",
    "perruches",
    "maillot de bain",
  ],
  "nouvel-avenir-industriel-warndt-naborien": [
    "warndt",
    "saint avold",
    "st avold warndt",
    "fermeture centrale charbon",
    "emile huchet",
    "mines de charbon",
    "dechets organiques",
    "warnt naborien",
  ],
  "orientations-budgetaires-2020": [
    "budget",
    "budget 2020",
    "depenses de fonctionnement",
    "frais de reception",
    "dette",
    "protocole",
    "budjet",
    "endettement",
  ],
  "pacte-regional-artisanat": [
    "artisanat",
    "artisans",
    "pacte artisanat",
    "l'artisanat",
    "artisanal pacte",
    "chambre de metiers",
  ],
  "pactes-offensive-croissance-emploi-lorraine": [
    "pacte offensive croissance emploi",
    "POCE",
    "val de lorraine",
    "terres de lorraine",
    "emplois lorraine",
  ],
  "plan-intelligence-artificielle": [
    "intelligence artificielle",
    "inteligence artificielle",
    "plan ia",
    "IA",
    "intelligences artificielles",
  ],
  "reconversion-industrielle-arcelormittal": [
    "arcelormittal",
    "arcelor mittal",
    "florange",
    "galvanisation",
    "acier",
    "sidérurgie",
    "arcelormital",
    "R&D",
    "r & d",
  ],
  "site-verrier-meisenthal": ["meisenthal", "verrier", "verre", "cristal", "site verrier", "verriers", "meisental"],
};

const table = Object.entries(firstFor).flatMap(([article, queries]) =>
  queries.map((query) => [query, article] as const),
);

test("the table has every article, and sixty queries at least", () => {
  expect(Object.keys(firstFor).sort()).toEqual(edition.articles.map(({ id }) => id).sort());
  expect(table.length).toBeGreaterThanOrEqual(60);
});

describe("the article that comes first", () => {
  test.each(table)("for « %s » is %s", (query, article) => {
    expect(findIn(searcher, query).find(({ kind }) => kind === "article")?.id).toBe(article);
  });

  test.each(table)("for « %s » without accents is %s", (query, article) => {
    const bare = query.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    expect(findIn(searcher, bare).find(({ kind }) => kind === "article")?.id).toBe(article);
  });
});

/** What readers type, the kind that answers it, and what of that kind has to come first. */
const requests: readonly (readonly [query: string, kind: HitKind, first: string])[] = [
  // Amounts in letters, in digits and short are one.
  ["5 M€", "programme", "ami-artisanat-de-demain"],
  ["5M€", "article", "pacte-regional-artisanat"],
  ["5 millions", "programme", "ami-artisanat-de-demain"],
  ["5 millions d'euros", "article", "pacte-regional-artisanat"],
  ["cinq millions d'euros", "programme", "ami-artisanat-de-demain"],
  ["cinq millions", "article", "pacte-regional-artisanat"],
  ["5 000 000 €", "programme", "ami-artisanat-de-demain"],
  ["5000000", "article", "pacte-regional-artisanat"],
  ["trois millions d’euros", "article", "site-verrier-meisenthal"],
  ["3 M€", "programme", "rehabilitation-site-verrier-meisenthal"],
  ["350 millions", "article", "plan-intelligence-artificielle"],
  ["trois cent cinquante millions d'euros", "article", "plan-intelligence-artificielle"],
  ["huit cent mille euros", "article", "implantation-metex-noovista"],
  ["800 k€", "programme", "implantation-metex-noovista"],
  ["800k€", "article", "implantation-metex-noovista"],
  ["550 000 euros", "programme", "contrat-filiere-apicole"],
  ["vingt mille euros", "programme", "aide-prospection-internationale"],
  ["1,04 million", "article", "orientations-budgetaires-2020"],
  // Acronyms lead to their programmes, and programmes to their acronyms.
  ["AMI", "acronym", "AMI"],
  ["AMI", "programme", "ami-artisanat-de-demain"],
  ["ami artisanat", "programme", "ami-artisanat-de-demain"],
  ["AMI industrie du futur", "programme", "ami-industrie-du-futur"],
  ["appel a manifestation d'interet", "acronym", "AMI"],
  ["appel à manifestation d'intérêt industrie", "programme", "industrie-du-futur"],
  ["POCE", "programme", "pacte-offensive-croissance-emploi"],
  ["poce val de lorraine", "programme", "poce-val-de-lorraine"],
  ["SRDEII", "acronym", "SRDEII"],
  ["srdeii", "programme", "srdeii"],
  ["plan IA", "programme", "plan-intelligence-artificielle"],
  ["CES 2020", "programme", "delegation-ces-2020"],
  ["feder", "programme", "feder"],
  // Trades lead to audiences.
  ["boulanger", "article", "pacte-regional-artisanat"],
  ["boulanger", "programme", "pacte-regional-artisanat"],
  ["je suis boulanger", "article", "pacte-regional-artisanat"],
  ["pâtissière", "article", "pacte-regional-artisanat"],
  ["coiffeuse", "programme", "pacte-regional-artisanat"],
  ["plombier", "article", "pacte-regional-artisanat"],
  ["menuiserie", "article", "pacte-regional-artisanat"],
  ["garagiste aide", "article", "pacte-regional-artisanat"],
  ["apiculteur", "programme", "contrat-filiere-apicole"],
  ["aide ruches", "article", "dynamiser-attractivite-economique"],
  ["miel", "programme", "contrat-filiere-apicole"],
  ["plan abeille", "article", "dynamiser-attractivite-economique"],
  ["agriculteur diagnostic", "programme", "ferme-du-futur"],
  ["exploitation agricole", "programme", "ferme-du-futur"],
  ["artisans", "programme", "pacte-regional-artisanat"],
  ["chercheurs", "programme", "grand-est-4-ia"],
  // Inflections.
  ["reprendre", "programme", "salon-go"],
  ["reprendre une entreprise", "programme", "salon-go"],
  ["reprennent", "programme", "salon-go"],
  ["reprise d'entreprise", "programme", "salon-go"],
  ["repreneurs", "programme", "poce-val-de-lorraine"],
  ["créer une entreprise", "programme", "be-est-entreprendre"],
  ["exposent", "article", "nos-savoir-faire-s-exposent"],
  ["exposer made in france", "article", "nos-savoir-faire-s-exposent"],
  ["exportateurs", "article", "dynamiser-attractivite-economique"],
  ["moderniser", "programme", "ami-artisanat-de-demain"],
  ["modernisation outil de production", "programme", "ami-artisanat-de-demain"],
  ["se transformer industriel", "programme", "appel-candidature-transformation-industrielle"],
  // A wish and a question are not what is searched for.
  ["je veux exporter", "programme", "be-est-export"],
  ["je veut exporter", "programme", "be-est-export"],
  ["comment exporter", "programme", "be-est-export"],
  ["comment financer ma machine", "programme", "ami-artisanat-de-demain"],
  ["startups las vegas", "article", "entreprises-grand-est-ces-las-vegas-2020"],
  ["startups", "article", "entreprises-grand-est-ces-las-vegas-2020"],
  ["dette limite", "article", "orientations-budgetaires-2020"],
  ["prêt création", "programme", "salon-go"],
  ["start-up", "article", "entreprises-grand-est-ces-las-vegas-2020"],
  ["start ups las vegas", "programme", "delegation-ces-2020"],
  ["coworking", "programme", "digital-lab-arcelormittal"],
  // A place without news leads to its département.
  ["Thionville", "place", "moselle"],
  ["Mulhouse", "place", "mulhouse"],
  ["thionvile", "place", "moselle"],
  ["Colmar", "place", "haut-rhin"],
  ["epinal", "place", "vosges"],
  ["57", "place", "moselle"],
  ["vosges", "place", "vosges"],
  ["57606", "place", "saint-avold"],
  ["saint avold", "place", "saint-avold"],
  // Names, as one remembers them.
  ["noovista", "programme", "implantation-metex-noovista"],
  ["be est entreprendre", "programme", "be-est-entreprendre"],
  ["be est export", "programme", "be-est-export"],
  ["contrat apicole", "programme", "contrat-filiere-apicole"],
  ["ferme du futur", "programme", "ferme-du-futur"],
  ["plan bioeconomie", "programme", "plan-bioeconomie"],
  ["pacte artisanat", "programme", "pacte-regional-artisanat"],
  ["convention artisanat", "programme", "convention-cadre-artisanat"],
  ["task force", "programme", "task-force-french-fab"],
  ["pole de competitivite", "programme", "poles-de-competitivite"],
  ["florange", "programme", "ligne-galvanisation-florange"],
  ["prospection étranger", "programme", "aide-prospection-internationale"],
  ["smart region", "programme", "smart-region"],
  ["salon made in france", "programme", "salon-made-in-france"],
  ["smart regoin", "programme", "smart-region"],
];

test("the readers’ requests are eighty at least, and each is asked once", () => {
  expect(requests.length).toBeGreaterThanOrEqual(80);
  expect(new Set(requests.map(([query, kind]) => `${query} ${kind}`)).size).toBe(requests.length);
});

describe("what a reader types", () => {
  test.each(requests)("« %s » has as its first %s %s", (query, kind, first) => {
    const { complete, found } = askIn(searcher, query, { isTyping: true });
    // As the screen lists them: first those with every word.
    expect([...complete, ...found].find((hit) => hit.kind === kind)?.id).toBe(first);
  });
});

test("what the screens give as examples is found", () => {
  const { about, programmes, places } = edition;
  const examples = listExamples({ topics: about.topics, programmes, places });
  expect(examples.amount).toBe("3 M€");
  for (const [name, text] of Object.entries(examples)) {
    expect(askIn(searcher, text).found.length, `${name}: ${text}`).toBeGreaterThan(0);
  }
});

test.each([
  "je veut exporter",
  "je veux exporter",
  "date limite",
  "prêt création",
  "près création",
  "dette limite",
  "comment financer ma machine",
  "reprendre",
])("no word of « %s » is taken for a mistake", (query) => {
  expect(askIn(searcher, query, { isTyping: true }).replacements.filter(({ why }) => why === "typo")).toEqual([]);
});

test.each(["budjet", "apicultteur", "inteligence artificielle", "businness france"])("« %s » is", (query) => {
  expect(askIn(searcher, query, { isTyping: true }).replacements.map(({ why }) => why)).toEqual(["typo"]);
});

test.each([
  ["Be EST", "be-est-export"],
  ["AMI", "ami-industrie-du-futur"],
  ["boulanger", "ami-artisanat-de-demain"],
  ["boulanger", "convention-cadre-artisanat"],
  ["startups", "delegation-ces-2020"],
])("among the programmes for « %s » is %s", (query, id) => {
  expect(
    findIn(searcher, query)
      .filter(({ kind }) => kind === "programme")
      .map((found) => found.id),
  ).toContain(id);
});

test("every letter of « industrie » as it is typed finds articles of industry", () => {
  for (let length = 1; length <= "industrie".length; length += 1) {
    const found = findIn(searcher, "industrie".slice(0, length), { isTyping: true });
    expect(found.filter(({ kind }) => kind === "article").length).toBeGreaterThan(0);
    if (length < 4) continue;
    const [first] = found.filter(({ kind }) => kind === "article");
    const article = edition.articles.find(({ id }) => id === first?.id);
    expect(article?.topics).toContain("industrie");
  }
});
