import type { ArticleId } from "../../../domain/ids";
import { listProgrammesIn } from "../../../domain/programmes/listProgrammesIn";
import type { ReadNext } from "../records";
import type { Stored } from "../storageProblem";
import { readNeighbours } from "./readNeighbours";
import { readNextInTopic } from "./readNextInTopic";
import { readRelated } from "./readRelated";
import * as references from "./references";

/** Everything an article can lead to, in one answer: a screen that grew piece by piece would jump. */
export async function readReadNext(id: ArticleId): Promise<Stored<ReadNext>> {
  const [neighbours, next, related, programmes] = await Promise.all([
    readNeighbours(id),
    readNextInTopic(id),
    readRelated(id),
    references.programmes.read(),
  ]);
  if (!neighbours.ok) return neighbours;
  if (!next.ok) return next;
  if (!related.ok) return related;
  return {
    ok: true,
    value: {
      ...neighbours.value,
      ...(next.value && { nextInTopic: next.value }),
      related: related.value,
      programmes: listProgrammesIn((programmes.ok && programmes.value) || [], id),
    },
  };
}
