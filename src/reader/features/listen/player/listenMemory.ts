import type { ArticleId } from "../../../../domain/ids";
import type { ListenPosition, QueuedArticle } from "../../../../domain/speak/listenRecord";
import type { PlayerDependencies } from "./playerDependencies";
import type { PlayerState } from "./playerState";

const MAX_POSITIONS = 20;

export function createListenMemory({ readRecord, writeRecord, now }: PlayerDependencies) {
  let { positions } = readRecord();
  const without = (id: ArticleId): readonly ListenPosition[] => positions.filter(({ articleId }) => articleId !== id);
  return {
    find: (id: ArticleId): ListenPosition | undefined => positions.find(({ articleId }) => articleId === id),
    forget: (id: ArticleId): void => {
      positions = without(id);
    },
    keep: ({ article, sentence, index, queue }: PlayerState): void => {
      if (article && sentence) {
        const { block, inBlock } = sentence;
        const position = { articleId: article.id, block, inBlock, sentence: index, updatedAt: now() };
        positions = [position, ...without(article.id)].slice(0, MAX_POSITIONS);
      }
      writeRecord({ current: article ?? null, queue, positions });
    },
  };
}

type Queue = readonly QueuedArticle[];

export function addToQueue(queue: Queue, article: QueuedArticle): Queue {
  return queue.some(({ id }) => id === article.id) ? queue : [...queue, article];
}

export function removeFromQueue(queue: Queue, id: ArticleId): Queue {
  return queue.filter((article) => article.id !== id);
}

export function moveInQueue(queue: Queue, id: ArticleId, by: -1 | 1): Queue {
  const from = queue.findIndex((article) => article.id === id);
  const to = from + by;
  const [one, other] = [queue[from], queue[to]];
  if (!one || !other) return queue;
  return queue.map((article, place) => (place === from ? other : place === to ? one : article));
}
