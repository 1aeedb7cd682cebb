import { resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { CompiledEdition } from "../compile/CompiledEdition";
import { writeProblems } from "../Problem";
import { type PressedEdition, pressEdition } from "../pressEdition";
import { applyEnvironment } from "./applyEnvironment";
import { loadEdition } from "./loadEdition";
import { serveEdition } from "./serveEdition";
import { writeVirtualModule } from "./writeVirtualModule";

const VIRTUAL_MODULE = "virtual:edition";
const RESOLVED_MODULE = `\0${VIRTUAL_MODULE}`;
/** An editor that saves several files at once means one change. */
const SETTLE_MS = 50;

/**
 * Puts the edition into a build (`edition/manifest.json` and its parts) and fails the build when the data folder has
 * problems; in development serves it, reloads the page when the folder changes, and shows problems over the page.
 */
export function press({ dataDir }: { readonly dataDir: string }): Plugin {
  let edition: CompiledEdition | undefined;
  let base = "/";
  let isServing = false;
  let isForBrowser = true;

  return {
    name: "press",
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
      const show = (pressed: PressedEdition) => {
        // The last edition that could be made stays in use while the editor corrects the next one.
        if (pressed.edition) edition = applyEnvironment(pressed.edition);
        return pressed.problems;
      };
      let problems = show(await pressEdition(dataDir));
      const showProblems = () => {
        if (problems.length > 0) server.ws.send({ type: "error", err: describe(dataDir, problems) });
      };
      server.middlewares.use(serveEdition(base, () => edition));
      // A page that opens later has to be told as well.
      server.ws.on("connection", showProblems);
      watchFolder(server, dataDir, async () => {
        const pressed = await pressEdition(dataDir);
        problems = show(pressed);
        // A page that reloads connects again, and is told the problems then.
        if (pressed.edition !== undefined) reload(server);
        else showProblems();
        if (problems.length > 0) server.config.logger.error(writeProblems(dataDir, problems));
      });
    },
  };
}

function describe(dataDir: string, problems: PressedEdition["problems"]) {
  return { message: `The edition has problems:\n${writeProblems(dataDir, problems)}`, stack: "", plugin: "press" };
}

function reload(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const module = moduleGraph.getModuleById(RESOLVED_MODULE);
    if (module) moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: "full-reload" });
}

function watchFolder(server: ViteDevServer, folder: string, onChange: () => Promise<void>): void {
  const root = resolve(folder) + sep;
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(root);
  server.watcher.on("all", (_, path) => {
    if (!resolve(path).startsWith(root)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void onChange(), SETTLE_MS);
  });
}
