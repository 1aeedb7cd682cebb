import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { Preview } from "../../../src/publisher/desk/publish/Preview";
import { followLines, Publication } from "../../../src/publisher/desk/publish/Publication";
import { article, makeDataFolder } from "../makeDataFolder";

/** A program instead of Vite, which takes a quarter of a minute: what it says and how it ends is what counts here. */
const running = (program: string) => (_words: readonly string[], _dataDir: string, onLine: (line: string) => void) =>
  followLines(spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "pipe"] }), onLine);

/** A process takes its time where much else runs. */
const PATIENT = { timeout: 30_000 };

test("a sound folder is checked, then built", async () => {
  const publication = new Publication(makeDataFolder(), running("console.log('built')"));
  expect(publication.state).toEqual({ state: "idle" });
  await publication.start();
  await expect.poll(() => publication.state, PATIENT).toEqual({ state: "published", lines: ["built"] });
});

test("a folder with a problem is not built, and the problem is told", async () => {
  const folder = makeDataFolder({ "articles/un.md": article("un", "Une phrase.", { topics: "[air]" }) });
  const publication = new Publication(folder, running("throw new Error('never')"));
  await publication.start();
  expect(publication.state).toMatchObject({ state: "refused", problems: [{ file: "articles/un.md", line: 4 }] });
});

test("a build that fails says its last words", async () => {
  const publication = new Publication(makeDataFolder(), running("console.error('no room'); process.exit(1)"));
  await publication.start();
  await expect.poll(() => publication.state, PATIENT).toEqual({ state: "failed", lines: ["no room"] });
});

test("a preview is started once, and its address is the one that it says", async () => {
  const program = "console.log('  Local: http://127.0.0.1:4176/'); setInterval(() => {}, 1000)";
  const preview = new Preview(makeDataFolder(), running(program));
  const opened = preview.open(4176);
  expect(preview.open(4176)).toBe(opened);
  expect(await opened).toEqual({ ok: true, url: "http://127.0.0.1:4176/" });
  preview.stop();
});

test("a preview that does not start says why, and is tried again", async () => {
  const preview = new Preview(
    makeDataFolder(),
    running("console.error('Port 4176 is already in use'); process.exit(1)"),
  );
  const opened = preview.open(4176);
  expect(await opened).toEqual({ ok: false, message: "The preview did not start: Port 4176 is already in use" });
  expect(preview.open(4176)).not.toBe(opened);
});
