import type { Article } from "../article/article";
import type { Block, ListItem } from "../article/body";
import type { BlockId } from "../ids";
import type { Figure } from "../reference/figure";

/** After the block that states its last number, so that a chart never runs ahead of the text. A list is not split. */
export function layCharts({
  body,
  figures,
}: Pick<Article, "body" | "figures">): ReadonlyMap<BlockId, readonly Figure[]> {
  const places = new Map<BlockId, Figure[]>();
  const charted = figures.filter(({ chart }) => chart !== undefined);
  if (charted.length === 0) return places;
  const order = body.children.filter(({ type }) => type !== "footnoteDefinition").map(listIds);
  for (const figure of charted) {
    const blocks = figure.values.flatMap(({ block }) => block ?? []);
    const last = Math.max(0, ...blocks.map((block) => order.findIndex((ids) => ids.includes(block))));
    const below = order[last]?.[0];
    if (below === undefined) continue;
    const others = places.get(below);
    if (others) others.push(figure);
    else places.set(below, [figure]);
  }
  return places;
}

function listIds(block: Block | ListItem): readonly BlockId[] {
  const inner =
    block.type === "list" || block.type === "listItem" || block.type === "blockquote"
      ? block.children.flatMap(listIds)
      : [];
  return [block.data.id, ...inner];
}
