import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { buildApp } from "./build";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the built app. */
    dist: string;
  }
}

/** Builds the app before the first end-to-end test of a run, unless `E2E_DIST` names a build to test as it is. */
export default async function buildOnce(project: TestProject): Promise<void> {
  process.env.E2E_DIST ??= await buildApp({ outDir: "dist" });
  project.provide("dist", resolve(process.env.E2E_DIST));
}
