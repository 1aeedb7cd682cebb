import { type Article, toHeadline } from "../../../domain/article/article";
import { HEADLINES_KIND, type HeadlinesPart } from "../../../domain/edition/leftOut/headlinesPart";
import { sha256 } from "../files/sha256";
import { type PackedPart, packPart } from "./packPart";

type Group = readonly { readonly part: PackedPart["part"]; readonly articles: readonly Article[] }[];

const PARTS_TOGETHER = 8;
const MOST_TOGETHER = 16;

/**
 * What lists show of the articles of a run, some 15 kB for eight parts. As elsewhere, the content says where one ends, so that an added
 * part changes one of them.
 */
export function packHeadlines(
  parts: readonly PackedPart[],
  run: readonly (readonly { readonly article: Article }[])[],
): Promise<readonly PackedPart[]> {
  const groups: Group[] = [];
  let group: Group = [];
  for (const [place, { part }] of parts.entries()) {
    const articles = run[place]?.map(({ article }) => article) ?? [];
    group = [...group, { part, articles }];
    if (group.length < MOST_TOGETHER && !closesGroup(articles.at(-1)?.id ?? "")) continue;
    groups.push(group);
    group = [];
  }
  if (group.length > 0) groups.push(group);
  return Promise.all(groups.map(packGroup));
}

/** Parts end where the first half of this hash says so; it is the other half's turn. */
function closesGroup(id: string): boolean {
  return Number.parseInt(sha256(id).slice(8, 16), 16) % PARTS_TOGETHER === 0;
}

function packGroup(group: Group): Promise<PackedPart> {
  const pages = group.map(({ part, articles }) => ({
    sha256: part.sha256,
    headlines: articles.map(toHeadline).reverse(),
  }));
  const content: HeadlinesPart = { pages };
  const count = pages.reduce((sum, { headlines }) => sum + headlines.length, 0);
  const facts = { kind: HEADLINES_KIND, count, from: group[0]?.part.from, to: group.at(-1)?.part.to };
  return packPart(JSON.stringify(content), facts);
}
