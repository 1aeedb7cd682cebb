import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { missingForWebKit } from "../../../.ci/engines.mjs";
import type { Browser, Engine } from "./browser";
import { type Command, steer, type Wire } from "./webDriver";

const paths: Readonly<Record<Command, string>> = {
  newSession: "",
  navigate: "/url",
  back: "/back",
  executeScript: "/execute/sync",
  executeAsyncScript: "/execute/async",
  elementClick: "/element/{id}/click",
  elementSendKeys: "/element/{id}/value",
};

export const webkit: Engine = { name: "WebKit", missing: missingForWebKit(), start: launch };

async function launch(profile: string): Promise<Browser> {
  await mkdir(profile, { recursive: true });
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "800x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = await readLine(screen);
  const port = await findFreePort();
  const environment = {
    DISPLAY: `:${display}`,
    GDK_BACKEND: "x11",
    LIBGL_ALWAYS_SOFTWARE: "1",
    HOME: profile,
    XDG_RUNTIME_DIR: profile,
  };
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, ...environment },
  });
  await until(() => fetch(`http://127.0.0.1:${port}/status`).then(({ ok }) => ok));
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body !== undefined && { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const browser = { binary: "/usr/bin/python3", args: [resolve(import.meta.dirname, "webkit_browser.py"), profile] };
  const session = await ask("POST", "", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": browser } } });
  const id = typeof session === "object" && session !== null && "sessionId" in session ? session.sessionId : "";
  const wire: Wire = (command, { id: element, ...parameters }) =>
    ask("POST", `/${id}${paths[command].replace("{id}", String(element))}`, parameters);
  return steer(wire, async () => {
    // By its id and not by the driver, which sometimes waits for ever for a page that waits for its database.
    const processId = Number(await readFile(join(profile, "pid"), "utf8"));
    process.kill(processId);
    await until(async () => !isRunning(processId));
    for (const child of [driver, screen]) {
      const gone = once(child, "exit");
      child.kill();
      await gone;
    }
  });
}

async function readLine({ stdio }: ChildProcess): Promise<string> {
  const pipe = stdio[3];
  if (!pipe) throw new Error("Xvfb does not tell its display.");
  const [chunk] = await once(pipe, "data");
  return String(chunk).trim();
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await isTrue().catch(() => false)); ) {
    if (Date.now() > end) throw new Error("WebKit did not start, or not end, within half a minute.");
    await new Promise((over) => setTimeout(over, 50));
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}
