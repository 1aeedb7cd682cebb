import type { Article } from "../../../domain/article/article";
import { listTextBlocks } from "../../../domain/article/blocks";
import { type IndexedDocument, writeFacet } from "../../../domain/search/index/documents";
import type { Subjects } from "./listSubjects";
import { readDays } from "./readDays";

const noSubjects: Subjects = { programmes: [], places: [], acronyms: [] };

export function describeArticle(article: Article, subjects: Subjects = noSubjects): IndexedDocument {
  const { programmes, places, acronyms } = subjects;
  const headings = new Set<string>();
  for (const block of article.body.children) if (block.type === "heading") headings.add(block.data.id);
  const blocks = listTextBlocks(article.body);
  const days = readDays(article.date);
  const names = [
    ...programmes.flatMap(({ name, aliases }) => [name.value, ...aliases]),
    ...places.flatMap((place) => place.names),
    ...acronyms.map(({ acronym, meaning }) => `${acronym} ${meaning}`),
  ];
  return {
    kind: "article",
    id: article.id,
    title: article.title,
    fields: {
      title: [article.title],
      headings: blocks.filter(({ id }) => headings.has(id)).map(({ text }) => text),
      body: blocks.filter(({ id }) => !headings.has(id)).map(({ text }) => text),
      names: [...new Set(names)],
    },
    ...(days && { days }),
    facets: [
      ...article.topics.map((topic) => writeFacet("theme", topic)),
      ...programmes.map(({ id }) => writeFacet("programme", id)),
      ...places.flatMap(({ id, departement }) => [
        writeFacet("place", id),
        ...(departement === undefined ? [] : [writeFacet("departement", departement)]),
      ]),
    ],
  };
}
