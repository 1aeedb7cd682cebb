import type { Plugin } from "vite";
import type { CompiledEdition } from "../compile/CompiledEdition";
import { followDataFolder } from "./followDataFolder";
import { loadEdition } from "./loadEdition";
import { serveEdition } from "./serveEdition";
import { writeVirtualModule } from "./writeVirtualModule";

const VIRTUAL_MODULE = "virtual:edition";
const RESOLVED_MODULE = `\0${VIRTUAL_MODULE}`;

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
      if (!isServing) edition = await loadEdition(dataDir);
    },
    resolveId: (id) => (id === VIRTUAL_MODULE ? RESOLVED_MODULE : undefined),
    async load(id) {
      if (id !== RESOLVED_MODULE) return undefined;
      edition ??= await loadEdition(dataDir);
      return writeVirtualModule(edition);
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
