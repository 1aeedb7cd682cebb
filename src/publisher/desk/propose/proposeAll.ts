import { fold } from "../../../domain/text/foldText";
import type { Corpus } from "../../edition/compile/readCorpus";
import { writeArticleText } from "../../edition/reference/writeArticleText";
import { listAccounts } from "../../edition/report/listAccounts";
import { chooseCommune } from "../places/chooseCommune";
import { type Gazetteer, loadGazetteer } from "../places/Gazetteer";
import { judgeContext } from "../places/judgeContext";
import { listNames } from "../places/listNames";
import { learnTopics } from "./learnTopics";
import type { Proposal, ProposedArticle } from "./Proposal";
import { proposeAcronyms } from "./proposeAcronyms";
import { proposeAmounts } from "./proposeAmounts";
import { proposeDates } from "./proposeDates";
import { proposePlaces } from "./proposePlaces";
import { proposeProgrammes } from "./proposeProgrammes";
import { proposeTopics } from "./proposeTopics";

/** What the articles seem to say and no file states: article by article, the surest first. */
export function proposeAll(corpus: Corpus): readonly Proposal[] {
  const { drafts, places, glossary, programmeFiles, topics = [], identityFile } = corpus;
  const gazetteer = loadGazetteer();
  const articles = drafts.map((draft): ProposedArticle => ({ draft, text: writeArticleText(draft.article) }));
  const programmes = programmeFiles.map(({ programme }) => programme);
  const entries = { programmes, places, glossary };
  const common = listCommonWords(articles);
  const knowledge = {
    gazetteer,
    places,
    isCommonWord: (word: string) => common.has(fold(word)),
    otherNames: programmes.flatMap(({ name, aliases }) => [name.value, ...aliases]),
    home: findHome(corpus, articles, gazetteer),
  };
  const learned = learnTopics(
    articles,
    topics.map(({ id }) => id),
  );
  const label = AMOUNTS[identityFile?.identity.language ?? "fr"] ?? "Montants du texte";
  return articles.flatMap((article) =>
    [
      ...proposeDates(article),
      ...proposePlaces(article, knowledge),
      ...proposeProgrammes(article, programmeFiles),
      ...proposeAmounts(article, listAccounts(article.draft, article.text, entries), label),
      ...proposeAcronyms(article, glossary),
      ...proposeTopics(article, topics, learned),
    ].sort((one, other) => other.confidence - one.confidence),
  );
}

const AMOUNTS: Readonly<Record<string, string>> = {
  fr: "Montants du texte",
  de: "Beträge im Text",
  en: "Amounts in the text",
};

/** What a text writes in lower case is a word, also where a sentence begins with it. */
function listCommonWords(articles: readonly ProposedArticle[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of articles) {
    for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}\p{L}+/gu)) words.add(word);
  }
  return new Set([...words].map(fold));
}

/** The départements of an edition: those of its places, or else those that its articles' communes mostly lie in. */
function findHome({ places }: Corpus, articles: readonly ProposedArticle[], gazetteer: Gazetteer): ReadonlySet<string> {
  const stated = places.flatMap(({ departement }) => departement ?? []);
  if (stated.length > 0) return new Set(stated);
  const counts = new Map<string, number>();
  for (const { text } of articles) {
    for (const { found, start, end } of listNames(text, (key) => gazetteer.communes.get(key))) {
      const { strength } = judgeContext(text.slice(Math.max(0, start - 40), start), text.slice(end, end + 60));
      const chosen = strength === "strong" ? chooseCommune(found, new Set(), undefined) : undefined;
      if (chosen === undefined) continue;
      const { departement } = chosen.commune;
      counts.set(departement, (counts.get(departement) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...counts.values());
  return new Set([...counts].filter(([, count]) => count * HOME_SHARE >= most).map(([departement]) => departement));
}

const HOME_SHARE = 5;
