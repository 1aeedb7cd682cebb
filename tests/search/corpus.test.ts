import { describe, expect, test } from "vitest";
import { publishedEdition } from "../support/publishedEdition";
import { findIn, openEdition } from "../support/searchEdition";

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

describe("what else the one box finds", () => {
  test.each([
    ["57", "place", "moselle"],
    ["moselle", "place", "moselle"],
    ["57606", "place", "saint-avold"],
    ["saint avold", "place", "saint-avold"],
    ["AMI", "acronym", "AMI"],
    ["appel a manifestation d'interet", "acronym", "AMI"],
    ["SRDEII", "acronym", "SRDEII"],
    ["be est entreprendre", "programme", "be-est-entreprendre"],
    ["Be EST", "programme", "be-est-export"],
    ["contrat apicole", "programme", "contrat-filiere-apicole"],
    ["ferme du futur", "programme", "ferme-du-futur"],
    ["plan bioeconomie", "programme", "plan-bioeconomie"],
  ])("what else the one box finds for « %s »: the %s %s", (query, kind, id) => {
    expect(
      findIn(searcher, query)
        .filter((found) => found.kind === kind)
        .map((found) => found.id)
        .slice(0, 2),
    ).toContain(id);
  });
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
