import { describe, expect, test } from "vitest";
import type { Proposal, ProposalKind } from "../../../src/publisher/desk/propose/Proposal";
import { proposeAll } from "../../../src/publisher/desk/propose/proposeAll";
import { type Corpus, readCorpus } from "../../../src/publisher/edition/compile/readCorpus";
import { article, makeDataFolder } from "../makeDataFolder";

/** What is proposed of one article with this text. */
function propose(text: string, files: Readonly<Record<string, string>> = {}): readonly Proposal[] {
  return proposeAll(readCorpus(makeDataFolder({ "articles/un.md": article("un", text), ...files })));
}

function named(kind: ProposalKind, text: string): readonly string[] {
  return propose(text)
    .filter((proposal) => proposal.kind === kind)
    .map(({ what }) => what);
}

const HOME = "Le conseil s’est réuni à Metz, à Thionville et à Sarreguemines. ";

describe("a place", () => {
  test.each([
    ["behind « à »", "Une usine ouvre à Florange.", ["Florange (57221)"]],
    ["with its département in brackets", "Un atelier de Piney (Aube) expose.", ["Piney (10287)"]],
    ["with the number of its département", "Charculor, de Creutzwald (57), exporte.", ["Creutzwald (57160)"]],
    ["however its name is written", "La foire de Vandoeuvre lès Nancy (54) ouvre.", ["Vandœuvre-lès-Nancy (54547)"]],
    ["Grand, when the commune is meant", "La mosaïque est à Grand (88).", ["Grand (88212)"]],
    ["Salon, when the commune is meant", "Une grange de la commune de Salon (10) brûle.", ["Salon (10365)"]],
  ])("is proposed %s", (_, text, expected) => {
    expect(named("place", text)).toEqual(expected);
  });

  test.each([
    ["the region’s name", "La Région Grand Est et le Grand Est aident."],
    ["a fair", "Le Salon Be 4.0 ouvre, au Salon on expose, à Salon Made on vend."],
    ["a river or a département", "L’Aube coule dans la vallée. L’aube se lève."],
    ["a person", "Avec Jean Metz, Mme Nancy et M. Toul."],
    ["part of a longer name", "La Métropole du Grand Nancy, Metz Métropole et l’Université de Technologie de Troyes."],
    ["a word that opens a sentence", "Salon ouvert. Grand jour. Tours de magie."],
    ["one of several communes of the same name", "Une fête à Saint-Martin."],
  ])("is not proposed for %s", (_, text) => {
    expect(named("place", text)).toEqual([]);
  });

  test("of the edition’s own départements is proposed behind « de », but not where it ends a longer name", () => {
    const places = named("place", `${HOME}Le maire adjoint, les pompiers de Forbach et l’Institut de Hayange aident.`);
    expect(places).toContain("Forbach (57227)");
    expect(places).not.toContain("Hayange (57306)");
  });

  test("of a name that several communes have is the one of the edition’s own départements", () => {
    expect(named("place", `${HOME}Un incendie à Rombas. Une fête à Clouange.`)).toContain("Rombas (57591)");
  });
});

describe("a date", () => {
  test.each([
    ["Les élus se sont réunis le 11 octobre 2019 à Metz.", ["2019-10-11"]],
    ["La fête a duré du 8 au 11 novembre 2019.", ["2019-11-08 to 2019-11-11"]],
    ["Ouverte depuis le 3 mai 2011, l’usine ferme.", []],
    ["Les candidatures sont reçues jusqu’au 30 juin 2020.", []],
    ["Le 31 février 2020 n’existe pas.", []],
    ["Le salon ouvre le 19 novembre prochain.", []],
  ])("of « %s » is %j", (text, expected) => {
    expect(named("date", text)).toEqual(expected);
  });

  test("is not proposed of an article that has one", () => {
    const dated = article("un", "Le 11 octobre 2019, un vote.", {
      date: '{ basis: event, precision: day, day: 2019-10-11, quote: "11 octobre 2019" }',
    });
    expect(propose("", { "articles/un.md": dated }).filter(({ kind }) => kind === "date")).toEqual([]);
  });
});

test.each([
  [
    "l’Association de Développement de l’Apiculture en Grand Est (ADAGE)",
    "ADAGE",
    "Association de Développement de l’Apiculture en Grand Est",
  ],
  ["un Appel à Manifestation d’Intérêt (AMI)", "AMI", "Appel à Manifestation d’Intérêt"],
  ["au salon CES (Consumer Electronics Show)", "CES", "Consumer Electronics Show"],
  ["les dépenses réelles de fonctionnement (DRF)", "DRF", "dépenses réelles de fonctionnement"],
])("« %s » spells out %s", (text, acronym, meaning) => {
  const [proposal] = propose(`Voici ${text}.`).filter(({ kind }) => kind === "acronym");
  expect(proposal?.what).toBe(acronym);
  expect(proposal?.statement).toBe(`${acronym} means: ${meaning}.`);
});

test.each(["la Chambre des Métiers (CRMA)", "le plan (PAC)", "Metz (FR)"])("« %s » spells nothing out", (text) => {
  expect(named("acronym", `Voici ${text}.`)).toEqual([]);
});

test("a very long line is read in a moment", () => {
  const line = `${"Et la Fête de la Ville d’À Côté, à 12 pas (AB ".repeat(800)}.`;
  expect(propose(line)).toEqual([]);
});

test("an amount is quoted with the words that round it, and never from within a number", () => {
  const amounts = propose("L’aide passe d’un peu plus de 930 000 euros à 1 730 000 euros.").filter(
    ({ kind }) => kind === "amount",
  );
  expect(amounts.map(({ quote }) => quote)).toEqual([
    "d’un peu plus de 930 000 euros",
    "de 930 000 euros à 1 730 000 euros",
  ]);
});

test("topics are learned from the articles that have them, and only proposed where they were right", () => {
  const water = (at: number) =>
    `La rivière numéro ${at} déborde, le fleuve et la digue cèdent, les pompes aspirent la crue.`;
  const fire = (at: number) =>
    `L’incendie numéro ${at} brûle, les pompiers et la braise fument, les flammes dévorent la grange.`;
  const numbers = Array.from({ length: 10 }, (_, index) => index);
  const files = Object.fromEntries([
    ...numbers.map((at) => [`articles/eau-${at}.md`, article(`eau-${at}`, water(at), { topics: "[eau]" })]),
    ...numbers.map((at) => [`articles/feu-${at}.md`, article(`feu-${at}`, fire(at), { topics: "[feu]" })]),
    ["articles/un.md", article("un", fire(99))],
  ]);
  const topics = propose("", files).filter(({ kind }) => kind === "topic");
  expect(topics.map(({ article, what }) => `${article} ${what}`)).toEqual(["un feu"]);
});

/* What the editors decided in data/ is taken away; of what is then proposed, this much is what they had decided. */
describe("on the published articles", () => {
  const corpus = readCorpus("data");
  const bare: Corpus = {
    ...corpus,
    places: [],
    glossary: [],
    programmeFiles: corpus.programmeFiles.map((file) => ({
      ...file,
      programme: { ...file.programme, mentions: [], amounts: [], spending: [] },
    })),
    drafts: corpus.drafts.map((draft) => ({
      ...draft,
      article: { ...draft.article, figures: [], date: { basis: "unknown" as const } },
    })),
  };
  const proposals = proposeAll(bare);
  const of = (kind: ProposalKind) => proposals.filter((proposal) => proposal.kind === kind);
  const wrong = (kind: ProposalKind, isRight: (proposal: Proposal) => boolean) =>
    of(kind)
      .filter((proposal) => !isRight(proposal))
      .map(({ article, what }) => `${article}: ${what}`);

  test("one commune in twenty is not news of the article, and it is only a likely one", () => {
    const mistakes = wrong("place", ({ article, what }) =>
      corpus.places.some(
        ({ insee, name, mentions }) =>
          (insee === undefined ? what.startsWith(`${name} (`) : what.endsWith(`(${insee})`)) &&
          mentions.some((mention) => mention.article === article),
      ),
    );
    expect(of("place").length).toBeGreaterThanOrEqual(23);
    expect(mistakes).toEqual(["plan-intelligence-artificielle: Troyes (10387)"]);
  });

  test("every date is the one that the editors wrote", () => {
    const mistakes = wrong("date", ({ article, what }) => {
      const date = corpus.drafts.find((draft) => draft.article.id === article)?.article.date;
      return date !== undefined && "day" in date && date.day === what;
    });
    expect(of("date")).toHaveLength(7);
    expect(mistakes).toEqual([]);
  });

  test("every acronym means what the glossary says", () => {
    const meanings = new Map(corpus.glossary.map(({ acronym, meaning }) => [acronym, meaning.toLowerCase()]));
    const mistakes = wrong("acronym", ({ what, statement }) => {
      const meant = statement.slice(`${what} means: `.length, -1).toLowerCase();
      return meant.replace("pactes", "pacte") === meanings.get(what);
    });
    expect(of("acronym").length).toBeGreaterThanOrEqual(7);
    expect(mistakes).toEqual([]);
  });

  test("every programme is one that its file says the article names", () => {
    const mistakes = wrong("programme", ({ article, what }) =>
      corpus.programmeFiles.some(
        ({ programme }) =>
          programme.name.value === what && programme.mentions.some((mention) => mention.article === article),
      ),
    );
    expect(of("programme").length).toBeGreaterThanOrEqual(35);
    expect(mistakes).toEqual([]);
  });

  test("of what the editors have decided hardly anything is proposed again", () => {
    expect(proposeAll(corpus).length).toBeLessThanOrEqual(4);
  });
});
