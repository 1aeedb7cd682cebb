import type { Connect } from "vite";
import type { CompiledEdition } from "../../edition/compile/CompiledEdition";

/** Like a strict static server: what is missing is a 404. */
export function serveEdition(base: string, read: () => CompiledEdition | undefined): Connect.NextHandleFunction {
  const folder = `${base}edition/`;
  return (request, response, next) => {
    const path = (request.url ?? "").replace(/[?#].*$/, "");
    if (!path.startsWith(folder)) return next();
    const name = path.slice(folder.length);
    const edition = read();
    const content = name === "manifest.json" ? edition?.manifestJson : edition?.parts.get(name);
    response.setHeader("Cache-Control", "no-store");
    if (content === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader("Content-Type", name.endsWith(".json") ? "application/json" : "application/octet-stream");
    response.end(content);
  };
}
