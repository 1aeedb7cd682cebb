import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { findProgram } from "../../../.ci/engines.mjs";
import type { Browser, Engine } from "./browser";
import { countPdfPages } from "./countPdfPages";
import { type Command, steer, type Wire } from "./webDriver";

/** Firefox answers the WebDriver standard on a socket of its own, without a driver. */
const commands: Readonly<Record<Command, string>> = {
  newSession: "WebDriver:NewSession",
  navigate: "WebDriver:Navigate",
  back: "WebDriver:Back",
  executeScript: "WebDriver:ExecuteScript",
  executeAsyncScript: "WebDriver:ExecuteAsyncScript",
  elementClick: "WebDriver:ElementClick",
  elementSendKeys: "WebDriver:ElementSendKeys",
};

/** Nothing that phones home, and nothing of a first start. */
const preferences = {
  "marionette.port": 0,
  "intl.accept_languages": "fr-FR",
  "app.normandy.enabled": false,
  "app.update.auto": false,
  "browser.aboutwelcome.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "messaging-system.rsexperimentloader.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "nimbus.rollouts.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.enabled": false,
};

const program = findProgram("firefox-esr") ?? findProgram("firefox");

export const firefox: Engine = {
  name: "Firefox",
  missing: program === undefined ? ["firefox-esr"] : [],
  start: launch,
};

async function launch(profile: string): Promise<Browser> {
  await mkdir(profile, { recursive: true });
  const portFile = join(profile, "MarionetteActivePort");
  await rm(portFile, { force: true });
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, "user.js"), lines.join("\n"));
  const browser = spawn(program ?? "firefox", ["--headless", "--marionette", "--no-remote", "--profile", profile], {
    stdio: "ignore",
    env: { ...process.env, HOME: profile },
  });
  const gone = once(browser, "exit");
  const socket = await reach(portFile);
  const { wire, call } = speak(socket);
  await wire("newSession", { capabilities: {} });
  // The first tab of a headless Firefox never has the focus.
  const tab = await call("WebDriver:NewWindow", { type: "tab" });
  const handle = typeof tab === "object" && tab !== null && "handle" in tab ? tab.handle : undefined;
  await call("WebDriver:SwitchToWindow", { handle, focus: true });
  const steered = steer(wire, async () => {
    await call("Marionette:Quit", { flags: ["eForceQuit"] });
    await gone;
    socket.destroy();
  });
  const countPrintedPages = async () => {
    const printed = await call("WebDriver:Print", { page: { width: 21, height: 29.7 }, background: true });
    const base64 = typeof printed === "object" && printed !== null && "value" in printed ? printed.value : "";
    return countPdfPages(Buffer.from(String(base64), "base64"));
  };
  return { ...steered, countPrintedPages };
}

async function reach(portFile: string): Promise<Socket> {
  for (const until = Date.now() + 60_000; ; ) {
    const port = Number(await readFile(portFile, "utf8").catch(() => "0"));
    if (port > 0) {
      const socket = connect(port, "127.0.0.1");
      await once(socket, "connect");
      return socket;
    }
    if (Date.now() > until) throw new Error("Firefox did not start within a minute.");
    await new Promise((over) => setTimeout(over, 100));
  }
}

/** Each message is its length, a colon and `[0, id, command, parameters]` or `[1, id, error, result]`. */
function speak(socket: Socket) {
  const waiting = new Map<number, (error: unknown, result: unknown) => void>();
  let received = Buffer.alloc(0);
  let lastId = 0;
  socket.on("data", (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(":");
      const length = Number(received.subarray(0, colon).toString());
      if (colon === -1 || received.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(received.subarray(colon + 1, colon + 1 + length).toString());
      received = received.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue;
      waiting.get(message[1])?.(message[2], message[3]);
      waiting.delete(message[1]);
    }
  });
  const call = (command: string, parameters: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, (error, result) => {
        if (error) reject(new Error(JSON.stringify(error)));
        else resolve(result);
      });
      const message = JSON.stringify([0, lastId, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  const wire: Wire = async (command, parameters) => {
    const result = await call(commands[command], parameters);
    return typeof result === "object" && result !== null && "value" in result ? result.value : result;
  };
  return { call, wire };
}
