import type { Connect, Plugin } from "vite";
import type { Trust } from "../../../domain/edition/proof/proof";
import type { CompiledEdition } from "../../edition/compile/CompiledEdition";
import { writeProblems } from "../../edition/files/Problem";
import { signFromEnvironment } from "../../edition/proof/signFromEnvironment";
import { followDataFolder } from "./followDataFolder";
import { loadEdition } from "./loadEdition";

const VIRTUAL_MODULE = "virtual:edition";
const RESOLVED_MODULE = `\0${VIRTUAL_MODULE}`;
/** A module of its own, because only the worker needs it. */
const TRUST_MODULE = "virtual:edition-trust";
const RESOLVED_TRUST = `\0${TRUST_MODULE}`;

/** Emits the edition into a build and fails the build on problems; in development serves and rebuilds it. */
export function editionPlugin({ dataDir }: { readonly dataDir: string }): Plugin {
  let edition: CompiledEdition | undefined;
  let base = "/";
  let isServing = false;
  let isForBrowser = true;

  return {
    name: "edition",
    configResolved(config) {
      base = config.base;
      isServing = config.command === "serve";
      isForBrowser = !config.build.ssr;
    },
    async buildStart() {
      if (isServing) return;
      edition = await loadEdition(dataDir);
      if (isForBrowser) edition = signOrThrow(dataDir, edition);
    },
    resolveId: (id) => ({ [VIRTUAL_MODULE]: RESOLVED_MODULE, [TRUST_MODULE]: RESOLVED_TRUST })[id],
    async load(id) {
      if (id !== RESOLVED_MODULE && id !== RESOLVED_TRUST) return undefined;
      edition ??= await loadEdition(dataDir);
      // What is served while somebody edits is not signed, so nothing is believed.
      return id === RESOLVED_TRUST ? writeTrustModule(edition, { isSigned: !isServing }) : writeVirtualModule(edition);
    },
    generateBundle() {
      if (edition === undefined || !isForBrowser) return;
      this.emitFile({ type: "asset", fileName: "edition/manifest.json", source: edition.manifestJson });
      for (const [name, source] of edition.parts) this.emitFile({ type: "asset", fileName: `edition/${name}`, source });
    },
    async configureServer(server) {
      server.middlewares.use(serveEdition(base, () => edition));
      await followDataFolder(server, dataDir, RESOLVED_MODULE, (built) => {
        edition = built;
      });
    },
  };
}

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

/** Phones would refuse what their own application's build has not signed. */
function signOrThrow(dataDir: string, edition: CompiledEdition): CompiledEdition {
  const signed = signFromEnvironment(edition);
  if (!signed.ok) throw new Error(`\n${writeProblems(dataDir, [signed.problem])}`);
  return signed.edition;
}

function writeVirtualModule({ identity, siteUrl, about, articles }: CompiledEdition): string {
  const facts = {
    identity,
    siteUrl: siteUrl ?? "",
    topics: about.topics,
    articleCount: articles.length,
  };
  return Object.entries(facts)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join("");
}

function writeTrustModule({ identity, signatures }: CompiledEdition, { isSigned }: { isSigned: boolean }): string {
  const trust: Trust = { edition: identity.id, keys: isSigned ? [...signatures.keys] : [] };
  return `export const trust = ${JSON.stringify(trust)};\n`;
}
