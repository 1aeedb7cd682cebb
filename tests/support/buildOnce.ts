import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { buildApp } from "./build";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the built app. */
    dist: string;
  }
}

/** Builds the app before the first end-to-end test, unless `E2E_DIST` names a build to test as it is. */
export default async function buildOnce(project: TestProject): Promise<void> {
  const given = process.env.E2E_DIST;
  project.provide("dist", given ? resolve(given) : await buildApp({ outDir: "dist" }));
}
