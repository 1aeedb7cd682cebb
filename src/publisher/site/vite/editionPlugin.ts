import type { Plugin } from "vite";
import type { CompiledEdition } from "../../edition/compile/CompiledEdition";
import { followDataFolder } from "./followDataFolder";
import { loadEdition } from "./loadEdition";
import { serveEdition } from "./serveEdition";
import { signOrThrow } from "./signOrThrow";
import { writeTrustModule, writeVirtualModule } from "./writeVirtualModule";

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
