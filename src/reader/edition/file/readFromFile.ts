import type { EditionSource } from "../editionSource";
import { checkHandedOver } from "./checkHandedOver";

/** Answers from the file what the installer would ask of a server, and what it asks of files only. */
export function readFromFile(files: ReadonlyMap<string, Blob>): Pick<EditionSource, "fetch" | "check"> {
  return {
    check: checkHandedOver,
    async fetch(url) {
      const file = files.get(url.slice(url.lastIndexOf("/") + 1));
      return file ? new Response(file) : new Response(null, { status: 404 });
    },
  };
}
