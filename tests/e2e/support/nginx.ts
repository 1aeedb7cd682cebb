import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export type Nginx = {
  readonly url: string;
  /** What was asked for since it was first started. */
  asked(): Promise<readonly string[]>;
  stop(): Promise<void>;
  start(): Promise<void>;
  discard(): Promise<void>;
};

export function isNginxInstalled(): boolean {
  return spawnSync("nginx", ["-v"]).status === 0;
}

/** Serves a folder by the very lines that the README gives to publishers. */
export async function startNginx(root: string): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), "nginx-"));
  const port = await findFreePort();
  const log = join(folder, "access.log");
  const configuration = join(folder, "nginx.conf");
  await writeFile(log, "");
  await writeFile(configuration, await writeConfiguration(folder, root, port));
  const url = `http://127.0.0.1:${port}/`;
  let end = async (): Promise<void> => undefined;
  const start = async (): Promise<void> => {
    const child = spawn("nginx", ["-p", folder, "-c", configuration]);
    const exited = new Promise<void>((done) => child.once("exit", () => done()));
    end = async () => {
      child.kill("SIGTERM");
      await exited;
    };
    await Promise.race([waitForAnswer(url), exited.then(() => fail(folder))]);
  };
  await start();
  return {
    url,
    asked: async () => (await readFile(log, "utf8")).split("\n").flatMap((line) => /"GET (\S+) /.exec(line)?.[1] ?? []),
    stop: () => end(),
    start,
    discard: async () => {
      await end();
      await rm(folder, { recursive: true });
    },
  };
}

async function writeConfiguration(folder: string, root: string, port: number): Promise<string> {
  const readme = await readFile(resolve(import.meta.dirname, "../../../README.md"), "utf8");
  const written = /```nginx\n([\s\S]*?)```/.exec(readme)?.[1];
  if (written === undefined) throw new Error("The README has no lines for nginx.");
  const lines = written.replace(/^ {2}root .*;$/m, `  listen 127.0.0.1:${port};\n  root ${root};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  return `daemon off; master_process off; pid ${join(folder, "pid")}; error_log ${join(folder, "error.log")};
events {}
http {
include ${await findMimeTypes()};
access_log ${join(folder, "access.log")};
${temporary.join("\n")}
${lines}}
`;
}

/** nginx says where it was told to look for its files. */
async function findMimeTypes(): Promise<string> {
  const { stderr } = spawnSync("nginx", ["-V"], { encoding: "utf8" });
  const usual = /--conf-path=(\S+)\/nginx\.conf/.exec(stderr)?.[1] ?? "/etc/nginx";
  return join(usual, "mime.types");
}

function findFreePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? found(address.port) : failed(new Error("No port.")),
      );
    });
  });
}

async function waitForAnswer(url: string): Promise<void> {
  for (;;) {
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

async function fail(folder: string): Promise<never> {
  throw new Error(`nginx ended: ${await readFile(join(folder, "error.log"), "utf8")}`);
}
