import { resolve, sep } from "node:path";
import type { ViteDevServer } from "vite";
import { buildEdition } from "../../edition/buildEdition";
import type { CompiledEdition } from "../../edition/compile/CompiledEdition";
import { type Problem, writeProblems } from "../../edition/files/Problem";
import { applyEnvironment } from "./applyEnvironment";

/** An editor that saves several files at once makes one change. */
const SETTLE_MS = 50;

/**
 * Passes each edition to `onEdition` and reloads the pages; with problems the last good edition stays in use.
 * `dependent` is the module generated from the edition.
 */
export async function followDataFolder(
  server: ViteDevServer,
  dataDir: string,
  dependent: string,
  onEdition: (edition: CompiledEdition) => void,
): Promise<void> {
  let problems: readonly Problem[] = [];
  const showProblems = () => {
    if (problems.length > 0) server.ws.send({ type: "error", err: describe(dataDir, problems) });
  };
  const rebuild = async (): Promise<boolean> => {
    const built = await buildEdition(dataDir);
    problems = built.problems;
    if (problems.length > 0) server.config.logger.error(writeProblems(dataDir, problems));
    if (built.edition !== undefined) onEdition(applyEnvironment(built.edition));
    return built.edition !== undefined;
  };
  const rebuildAgain = async () => {
    // A page that reloads connects again and is then sent the problems.
    if (await rebuild()) reload(server, dependent);
    else showProblems();
  };

  server.ws.on("connection", showProblems);
  // Otherwise an older edition that took longer would replace a newer one.
  let rebuilding: Promise<unknown> = rebuild();
  watchFolder(server, dataDir, () => {
    rebuilding = rebuilding.then(rebuildAgain).catch((error: unknown) => server.config.logger.error(String(error)));
  });
  await rebuilding;
}

function describe(dataDir: string, problems: readonly Problem[]) {
  return { message: `The edition has problems:\n${writeProblems(dataDir, problems)}`, stack: "", plugin: "edition" };
}

function reload(server: ViteDevServer, dependent: string): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const module = moduleGraph.getModuleById(dependent);
    if (module) moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: "full-reload" });
}

function watchFolder(server: ViteDevServer, folder: string, onChange: () => void): void {
  const root = resolve(folder) + sep;
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(root);
  server.watcher.on("all", (_, path) => {
    if (!resolve(path).startsWith(root)) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS);
  });
}
