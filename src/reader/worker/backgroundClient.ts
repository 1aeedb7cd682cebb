export { default as backgroundUrl } from "./background/backgroundWorker?worker&url";
export type { Wishes } from "./background/wishes";
export { COUNT, writeWishes } from "./background/wishes";
export { readPlace } from "./client";
