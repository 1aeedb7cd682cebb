import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

/* JavaScript, because a thread of Node 20 loads no TypeScript before it is told how, whatever its process was told. */
register();
const { convertItem } = await import("./convertItem.ts");

parentPort?.on("message", ({ item, rules, dropped }) => {
  parentPort?.postMessage(convertItem(item, rules, dropped));
});
