import type { Article } from "../../../domain/article/article";
import type { ArticleDate } from "../../../domain/article/articleDate";
import type { CompiledEdition } from "../../edition/compile/compileEdition";
import { writeCoverage } from "./writeCoverage";

/** https://schema.org/NewsArticle. An article without a stated date of publication gets none here either. */
export function describeArticle(article: Article, edition: CompiledEdition, url: string | undefined): object {
  const { identity, about } = edition;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.title,
    description: article.standfirst,
    inLanguage: identity.language,
    wordCount: article.words,
    articleSection: article.topics.map((id) => about.topics.find((topic) => topic.id === id)?.name ?? id),
    publisher: { "@type": "Organization", ...identity.publisher },
    isPartOf: { "@type": "CreativeWork", name: identity.title },
    ...(url && { url, mainEntityOfPage: url }),
    ...describeDate(article.date),
  };
}

/** When the content happened, as the text states it; an inferred year is no fact for machines to pass on. */
function describeDate(date: ArticleDate): object {
  switch (date.basis) {
    case "stated":
      return { datePublished: date.day };
    case "event":
      if (date.precision === "year") return { temporalCoverage: date.year };
      return date.inferred ? {} : { temporalCoverage: writeCoverage(date.day, date.lastDay ?? date.day) };
    case "period":
      return { temporalCoverage: writeCoverage(date.firstYear, date.lastYear) };
    case "unknown":
      return {};
  }
}
