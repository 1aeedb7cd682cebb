import type { Article } from "../../../domain/article/article";
import type { Place } from "../../../domain/reference/place";
import type { Programme } from "../../../domain/reference/programme";
import type { Topic } from "../../../domain/reference/topic";
import type { ArticleDraft } from "../article/compileArticle";
import type { Problem } from "../files/Problem";
import type { YamlPath } from "../files/YamlPath";
import { checkAudiences } from "./checkAudiences";
import { checkFacts, checkInferredYears } from "./checkFacts";
import type { LocatedMistake } from "./checkPlaces";
import { checkRoles } from "./checkRoles";
import { hasWord } from "./hasWord";
import type { ProgrammeFile } from "./readProgrammes";
import { writeArticleText } from "./writeArticleText";

type ProgrammeSurroundings = {
  readonly topics: readonly Topic[] | undefined;
  readonly places: readonly Place[];
  readonly drafts: readonly ArticleDraft[];
};

export function checkProgrammes(
  files: readonly ProgrammeFile[],
  { topics, places, drafts }: ProgrammeSurroundings,
): readonly Problem[] {
  if (files.length === 0) return [];
  const ids = new Set<string>(files.map(({ programme }) => programme.id));
  const topicIds = topics && new Set<string>(topics.map(({ id }) => id));
  const placeIds = new Set<string>(places.map(({ id }) => id));
  const articles = drafts.map(({ article }) => article);
  const dated = new Map(
    articles.map((article) => [String(article.id), { date: article.date, text: writeArticleText(article) }]),
  );
  return files.flatMap(({ file, programme, lineOf }) => {
    const problems: Problem[] = [];
    const report = (path: YamlPath, message: string) => problems.push({ file, line: lineOf(path), message });
    for (const [index, topic] of programme.topics.entries()) {
      if (topicIds === undefined || topicIds.has(topic)) continue;
      report(["topics", index], `"${topic}" is not a topic of topics.yaml: use one of ${[...topicIds].join(", ")}.`);
    }
    for (const [index, place] of (programme.territory?.places ?? []).entries()) {
      if (placeIds.has(place)) continue;
      report(["territory", "places", index], `"${place}" is not a place of places.yaml: correct it, or add it there.`);
    }
    for (const [index, { id }] of programme.related.entries()) {
      const path = ["related", index, "id"];
      if (id === programme.id) report(path, "A programme is not related to itself: remove this.");
      else if (!ids.has(id)) report(path, `"${id}" is not a programme: use the name of a file in programmes/.`);
    }
    for (const [index, alias] of programme.aliases.entries()) {
      if ([...dated.values()].some(({ text }) => hasWord(text, alias))) continue;
      report(["aliases", index], `No article says "${alias}": write it as an article does, or remove it.`);
    }
    const facts = [
      ...checkFacts(programme),
      ...checkInferredYears(programme, (article) => dated.get(article)),
      ...checkAudiences(programme),
      ...checkRoles(programme),
      ...checkStatus(programme, articles),
    ];
    for (const { path, message } of facts) report(path, message);
    return problems;
  });
}

type DatedArticle = Pick<Article, "id" | "date">;

/** A status was true on the day of its first proof's article, unless that article and the status are undated. */
function checkStatus(
  { status }: Pick<Programme, "status">,
  articles: readonly DatedArticle[],
): readonly LocatedMistake[] {
  const [proof] = status?.proofs ?? [];
  const article = articles.find(({ id }) => id === proof?.article);
  if (status === undefined || article === undefined) return [];
  const isDated = article.date.basis === "stated" || article.date.basis === "event";
  if (isDated !== (status.undated ?? false)) return [];
  const message = isDated
    ? `The article "${article.id}" has a date: remove "undated".`
    : `The article "${article.id}" has no date, so nobody knows when this was so: quote one that has first, or add "undated: true".`;
  return [{ path: ["status", isDated ? "undated" : "value"], message }];
}
