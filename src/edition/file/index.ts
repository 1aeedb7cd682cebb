/** Loaded by the worker when a file is opened or made. */
export { openEditionFile } from "./openEditionFile";
export { readFromFile } from "./readFromFile";
export { writeEditionFile } from "./writeEditionFile";
export type { ReadablePage } from "./writeReadablePage";
