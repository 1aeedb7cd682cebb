import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { buildApp } from "./build";
import { installPhone } from "./installPhone";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the built app. */
    dist: string;
    /** Profile of a phone that has the whole of it; `startInstalled` starts copies. */
    installedProfile: string;
  }
}

/**
 * Before the first end-to-end test of a run: the app is built, unless `E2E_DIST` names a build to test as it is, and
 * installed on a phone that the tests share.
 */
export default async function buildOnce(project: TestProject): Promise<void> {
  process.env.E2E_DIST ??= await buildApp();
  const dist = resolve(process.env.E2E_DIST);
  process.env.E2E_PROFILE ??= await installPhone(dist);
  project.provide("dist", dist);
  project.provide("installedProfile", process.env.E2E_PROFILE);
}
