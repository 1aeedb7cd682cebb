/** Loaded by the worker when a file is opened or made. */
export { openEditionFile } from "./openEditionFile";
export { readFromFile } from "./readFromFile";
export { readSelection } from "./readSelection";
export { writeEditionFile } from "./writeEditionFile";
export type { ReadablePage } from "./writeReadablePage";
