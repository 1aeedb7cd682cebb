export { default as backgroundUrl } from "./background/backgroundWorker?worker&url";
export { COUNT, type Wishes, writeWishes } from "./background/wishes";
export { readPlace } from "./place";
