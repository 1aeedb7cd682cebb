import * as v from "valibot";
import { createSearch } from "../search";
import { configureStorage } from "../storage";
import { type SearchMessage, SearchMessageSchema, type SearchReply } from "./searchProtocol";

const search = createSearch();
let current: AbortController | undefined;

export function receiveSearch(data: unknown): void {
  void answer(v.parse(SearchMessageSchema, data));
}

async function answer(message: SearchMessage): Promise<void> {
  const { id } = message;
  if (message.type !== "search-warm-up") current?.abort();
  if (message.type === "search-abort") return;
  configureStorage(message.scope);
  try {
    if (message.type === "search-warm-up") return await search.warmUp();
    const controller = new AbortController();
    current = controller;
    const { results, describe } = await search.find(message.request, controller.signal);
    if (controller.signal.aborted) return;
    reply({ type: "search-results", id, results });
    if (message.wantsDetails) {
      for await (const details of describe()) {
        if (controller.signal.aborted) return;
        reply({ type: "search-details", id, details });
      }
    }
    if (message.editionUrl === undefined) return;
    const { searchLeftOut } = await import("./searchLeftOut");
    for await (const leftOut of searchLeftOut(message.request, message.editionUrl, controller.signal)) {
      if (controller.signal.aborted) return;
      reply({ type: "search-left-out", id, leftOut });
    }
  } catch (error) {
    const { name, message: text } = error instanceof Error ? error : { name: "Error", message: String(error) };
    reply({ type: "search-failed", id, problem: { kind: "search", name, message: text } });
  } finally {
    reply({ type: "search-end", id });
  }
}

function reply(message: SearchReply): void {
  postMessage(message);
}
