import type { ArticleId } from "../../../../domain/ids";
import type { QueuedArticle } from "../../../../domain/speak/listenRecord";

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
