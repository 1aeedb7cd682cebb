import type { EditionSource } from "../editionSource";

/** Answers from the file what the installer would ask of a server. */
export function readFromFile(files: ReadonlyMap<string, Blob>): EditionSource["fetch"] {
  return async (url) => {
    const file = files.get(url.slice(url.lastIndexOf("/") + 1));
    return file ? new Response(file) : new Response(null, { status: 404 });
  };
}
