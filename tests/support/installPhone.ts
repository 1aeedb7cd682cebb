import { createHash } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { waitForLateParts } from "../e2e/support/lateParts";
import { waitForReady } from "../e2e/support/screens";
import { launchPhone } from "./browser";
import { pageLaunchOptions } from "./chromium";
import { APP_URL, startTestServer } from "./server";

const profiles = resolve(import.meta.dirname, "../../.cache/phones");

/**
 * A first visit and all the time that it takes to have the whole application on the phone, once for all tests that
 * begin with it. Kept in `.cache/phones` under what the build and the browser are. Resolves to the profile's folder,
 * which nobody may start: tests start copies.
 */
export async function installPhone(dist: string): Promise<string> {
  const profile = join(profiles, await hashBuild(dist));
  if (existsSync(profile)) return profile;
  await rm(profiles, { recursive: true, force: true });
  await mkdir(profiles, { recursive: true });
  const unfinished = `${profile}.${process.pid}`;
  const server = await startTestServer({ root: dist });
  const phone = await launchPhone({ profileDir: unfinished, appPort: server.port });
  await phone.page.goto(APP_URL);
  await waitForReady(phone.page);
  await waitForLateParts(phone.page, dist);
  await phone.close();
  await server.close();
  if (phone.complaints.length > 0) throw new Error(`The installation complained: ${phone.complaints.join("\n")}`);
  await rename(unfinished, profile);
  return profile;
}

/** By what the service worker stores and by the edition; another browser's profile might not be understood. */
async function hashBuild(dist: string): Promise<string> {
  const { executablePath } = pageLaunchOptions();
  const browser = statSync(executablePath);
  const hash = createHash("sha256").update(`${executablePath} ${browser.size} ${browser.mtimeMs}`);
  for (const name of ["sw.js", "index.html", "edition/manifest.json"]) hash.update(await readFile(join(dist, name)));
  return hash.digest("hex").slice(0, 16);
}
