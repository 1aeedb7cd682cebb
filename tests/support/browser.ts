import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { chromiumLaunchOptions, pageLaunchOptions } from "./chromium";
import { APP_URL } from "./server";

const screens = {
  /** The smallest phone that is drawn for. */
  small: { width: 360, height: 640 },
  usual: { width: 390, height: 844 },
} as const;

/** No page of a test runs for long enough to pay for what V8 compiles ahead and anew: a load costs a sixth less without. */
const withoutOptimiser = ["--js-flags=--no-opt --no-maglev --max-lazy"];

/** Playwright's own 30 s are little for a phone on a machine that has much else to do. */
const PATIENCE_MS = 60_000;

export type Phone = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the phone remembers; give it to the next `launchPhone` to start the same phone again. */
  readonly profileDir: string;
  /** Uncaught errors and everything that a page wrote as an error, refusals of the security policy among them. */
  readonly complaints: readonly string[];
  /** Ends the browser's process as an empty battery does: no farewell, nothing is saved. */
  kill(): Promise<void>;
  close(): Promise<void>;
  /** Closes it and forgets all that it remembered. */
  discard(): Promise<void>;
};

/** A phone-sized Chromium, French unless `locale` says otherwise, with a profile on disk: a new one, or the one in `profileDir`. */
export async function launchPhone(
  options: {
    readonly profileDir?: string;
    readonly screen?: keyof typeof screens;
    readonly javaScript?: boolean;
    readonly locale?: string;
    /** The whole browser, which can install an application, and not only what opens pages. */
    readonly isWhole?: boolean;
    /** Of the server that `APP_URL` leads to. */
    readonly appPort?: number;
    /** What it takes is looked at: scripts are optimised and things move as they do for readers. */
    readonly isTimed?: boolean;
  } = {},
): Promise<Phone> {
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), "phone-")));
  const launch = options.isWhole ? chromiumLaunchOptions() : pageLaunchOptions();
  const context = await chromium.launchPersistentContext(profileDir, {
    ...launch,
    args: [...launch.args, ...mapAppUrl(options.appPort), ...(options.isTimed ? [] : withoutOptimiser)],
    headless: true,
    viewport: screens[options.screen ?? "small"],
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: options.locale ?? "fr-FR",
    timezoneId: "Europe/Paris",
    // A tap on a page that still rolls only stops it, and what moves is waited for. A test of motion asks for it.
    reducedMotion: options.isTimed ? "no-preference" : "reduce",
    javaScriptEnabled: options.javaScript ?? true,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  context.on("weberror", (error) => complaints.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    context,
    profileDir,
    complaints,
    async kill() {
      const processId = await readBrowserProcessId(context);
      const closed = context.waitForEvent("close");
      process.kill(processId, "SIGKILL");
      await closed;
    },
    close: () => context.close(),
    async discard() {
      await context.close();
      await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

function mapAppUrl(port: number | undefined): readonly string[] {
  return port === undefined ? [] : [`--host-resolver-rules=MAP ${new URL(APP_URL).hostname}:80 127.0.0.1:${port}`];
}

async function readBrowserProcessId(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send("SystemInfo.getProcessInfo")) ?? { processInfo: [] };
  const browserProcess = processInfo.find(({ type }) => type === "browser");
  if (browserProcess === undefined) throw new Error("The browser does not tell its process id.");
  return browserProcess.id;
}
