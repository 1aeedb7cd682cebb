import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { decode } from "../../src/domain/decode";
import { ManifestSchema } from "../../src/domain/edition/edition";
import { readCommand } from "../../src/publisher/readCommand";
import { article, makeDataFolder, makeTemporaryFolder } from "./makeDataFolder";
import { runEdition } from "./runEdition";

test("check says what was found and proven", async () => {
  const data = makeDataFolder({
    "sources/page.txt": "Titre un\nTexte.\n",
    "articles/un.md": article("un", "Texte.", { source: "{ file: page.txt, lines: [1, 2] }" }),
  });
  expect(await runEdition("check", "--data", data)).toEqual({
    status: 0,
    stdout: `${data}/sources/page.txt: nothing lost, nothing added (2 lines: 2 in 1 article, 0 in the contacts, 0 declared leftovers)
1 article, 5 parts, 1 kB
`,
    stderr: "",
  });
});

test("check of the published articles passes", async () => {
  const { status, stdout, stderr } = await runEdition("check");
  expect(stderr).toBe("");
  expect(stdout).toMatch(/nothing lost, nothing added/);
  expect(stdout).toMatch(/\n13 articles, \d+ parts, \d+ kB\n$/);
  expect(status).toBe(0);
});

test("problems are printed, one a line, and nothing is built", async () => {
  const data = makeDataFolder({ "articles/un.md": article("un", "# Un\n\n<b>", { topics: "[terre]" }) });
  const out = join(makeTemporaryFolder(), "out");
  const { status, stdout, stderr } = await runEdition("build", "--data", data, "--out", out);
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr.split("\n").map((line) => line.slice(0, line.indexOf(": ") + 1))).toEqual([
    `${data}/articles/un.md:4:`,
    `${data}/articles/un.md:7:`,
    `${data}/articles/un.md:9:`,
    "",
    "",
  ]);
  expect(stderr).toMatch(/\n3 problems\.\n$/);
  expect(existsSync(out)).toBe(false);
});

test("build writes the manifest and every part that it names, and leaves the parts of earlier editions", async () => {
  const data = makeDataFolder();
  const out = makeTemporaryFolder();
  writeFileSync(join(out, "0000.part"), "old");
  expect(await runEdition("build", "--data", data, "--out", out)).toEqual({
    status: 0,
    stdout: "1 article, 5 parts, 1 kB\n",
    stderr: "",
  });
  const manifest = decode(ManifestSchema, JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")));
  if (!manifest.ok) throw new Error(JSON.stringify(manifest.issues));
  for (const { path, sha256 } of manifest.value.parts) {
    expect(
      createHash("sha256")
        .update(readFileSync(join(out, path)))
        .digest("hex"),
    ).toBe(sha256);
  }
  const names = [...manifest.value.parts.map(({ path }) => path), "manifest.json", "0000.part"];
  expect(readdirSync(out).sort()).toEqual(names.sort());
});

test("a command that is not understood ends the process with 2 and says how to use it", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/publisher/cli.ts", "print"], {
    cwd: resolve(import.meta.dirname, "../.."),
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("npm run edition -- build --out DIR");
});

test.each(["", "print", "build", "check --out x", "check --no", "check more", "desk --dry-run", "--data"])(
  "« %s » is not understood",
  (words) => {
    expect(readCommand(words.split(" ").filter((word) => word !== ""))).toBeUndefined();
  },
);

test("report lists what is open, which is no failure", async () => {
  const data = makeDataFolder({ "articles/un.md": article("un", "Il a 500 euros.") });
  expect(await runEdition("report", "--data", data)).toEqual({
    status: 0,
    stdout: `${data}/articles/un.md: 0 entered, 0 dismissed, 1 open
  amount     "500 euros" in "Il a 500 euros."
1 open: enter each, or dismiss it in dismissed.yaml with a reason.
`,
    stderr: "",
  });
});

test("the data folder is « data » unless told", () => {
  expect(readCommand(["check"])).toEqual({ name: "check", data: "data", out: undefined });
  expect(readCommand(["build", "--out", "x", "--data", "d"])).toEqual({ name: "build", data: "d", out: "x" });
  expect(readCommand(["desk"])).toEqual({ name: "desk", data: "data", allowPrivate: false });
});

test("the desk of a folder that is missing says so", async () => {
  expect(await runEdition("desk", "--data", join(makeTemporaryFolder(), "none"))).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/none is missing: make it with “new”\.\n$/),
  });
});

test("help is no mistake", async () => {
  expect(await runEdition("--help")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("npm run edition -- check"),
    stderr: "",
  });
});
