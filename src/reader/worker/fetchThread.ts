import * as v from "valibot";
import { fetchArticle } from "../edition/lazy/fetchArticle";
import { configureStorage } from "../storage";
import { FetchRequestSchema, type Reply } from "./protocol";

export async function receiveFetch(data: unknown): Promise<void> {
  const { id, scope, editionUrl, trust, article } = v.parse(FetchRequestSchema, data);
  configureStorage(scope);
  const { signal } = new AbortController();
  const fetchHere = (url: string, init: RequestInit) => fetch(url, init);
  const problem = await fetchArticle(article, { baseUrl: editionUrl, fetch: fetchHere, signal, trust });
  postMessage({ type: "fetched", id, problem } satisfies Reply);
}
