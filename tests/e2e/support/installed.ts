import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { inject } from "vitest";
import { launchPhone, type Phone } from "../../support/browser";
import { copyFolder } from "../../support/copyFolder";
import { APP_URL, startTestServer, type TestServer } from "../../support/server";

export type Installed = {
  readonly server: TestServer;
  readonly phone: Phone;
  readonly page: Page;
  /** Where the app is for this phone. */
  readonly url: string;
};

type PhoneOptions = NonNullable<Parameters<typeof launchPhone>[0]>;

/**
 * A phone of its own on which the whole application and its edition were installed before, and a server of its own at
 * the address from which they came. `root` is what the server has: the build, or a copy of it. The page is blank.
 * Tests of the first visit itself start with `launchPhone`.
 */
export async function startInstalled({
  root = inject("dist"),
  ...options
}: Pick<PhoneOptions, "screen" | "locale"> & { readonly root?: string } = {}): Promise<Installed> {
  const server = { ...(await startTestServer({ root })), url: APP_URL };
  const phone = await startCopy(inject("installedProfile"), server, options);
  return { server, phone, page: phone.page, url: server.url };
}

/** Another phone on which all is as on the one that left this profile behind. */
export async function startCopy(
  profile: string,
  { port }: TestServer,
  options: Pick<PhoneOptions, "screen" | "locale"> = {},
): Promise<Phone> {
  const profileDir = await mkdtemp(join(tmpdir(), "phone-"));
  copyFolder(profile, profileDir);
  return launchPhone({ ...options, profileDir, appPort: port });
}

/** The same phone, started again after it was closed or killed. */
export function restart(
  { profileDir }: Phone,
  { port }: TestServer,
  options: Pick<PhoneOptions, "screen"> = {},
): Promise<Phone> {
  return launchPhone({ ...options, profileDir, appPort: port });
}
