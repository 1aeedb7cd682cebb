import { generateKeyPairSync, sign } from "node:crypto";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { decode } from "../../src/domain/decode";
import { ManifestSchema } from "../../src/domain/edition/edition";
import { writeSignedManifest } from "../../src/domain/edition/proof/proof";
import { verifySignature } from "../../src/reader/edition/verifySignature";
import { EDITION, makeDataFolder, makeTemporaryFolder, writeFiles } from "./makeDataFolder";
import { runEdition } from "./runEdition";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** The lines that `keys` asks to be put into `edition.yaml`. */
function linesForEdition(stdout: string): string {
  return `${/^keys:\n(?:(?: {2}- .*|rotations:)\n)+/m.exec(stdout)?.[0]}`;
}

async function makeKeys(data: string) {
  const file = join(makeTemporaryFolder(), "key.pem");
  const { status, stdout } = await runEdition("keys", "--data", data, "--out", file);
  expect(status).toBe(0);
  return { file, lines: linesForEdition(stdout) };
}

function readManifest(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
}

test("keys writes the private key for its owner alone, and the lines for edition.yaml with which build signs", async () => {
  const data = makeDataFolder();
  const { file, lines } = await makeKeys(data);
  expect(readFileSync(file, "utf8")).toMatch(/^-----BEGIN PRIVATE KEY-----/);
  expect(statSync(file).mode & 0o777).toBe(0o600);

  writeFiles(data, { "edition.yaml": `${EDITION}${lines}signedForDays: 30\n` });
  vi.stubEnv("EDITION_KEY_FILE", file);
  const out = makeTemporaryFolder();
  expect(await runEdition("build", "--data", data, "--out", out)).toMatchObject({ status: 0, stderr: "" });
  const manifest = readManifest(out);
  const decoded = decode(ManifestSchema, manifest);
  const proof = decoded.ok ? decoded.value.proof : undefined;
  if (!proof) throw new Error("not signed");
  expect(Date.parse(proof.expiresAt) - Date.parse(proof.signedAt)).toBe(30 * 86_400_000);
  expect(await verifySignature(proof.key, proof.signature, writeSignedManifest(manifest, proof))).toBe(true);
  const another = writeSignedManifest({ ...manifest, title: "Autre" }, proof);
  expect(await verifySignature(proof.key, proof.signature, another)).toBe(false);
});

test("a later key is announced by the present one, and phones are told so in each manifest", async () => {
  const data = makeDataFolder();
  const present = await makeKeys(data);
  vi.stubEnv("EDITION_KEY_FILE", present.file);
  const next = await makeKeys(data);
  expect(next.lines).toMatch(/rotations:\n {2}- \{ from: "[\w-]{43}", to: "[\w-]{43}", signature: "[\w-]{86}" \}\n/);

  writeFiles(data, { "edition.yaml": `${EDITION}${next.lines}` });
  const out = makeTemporaryFolder();
  expect(await runEdition("build", "--data", data, "--out", out)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/edition\.yaml:1: keys lacks "[\w-]{43}"/),
  });
  vi.stubEnv("EDITION_KEY_FILE", next.file);
  expect(await runEdition("build", "--data", data, "--out", out)).toMatchObject({ status: 0 });
  expect(readManifest(out).proof).toMatchObject({ rotations: [{ from: expect.any(String) }] });

  const forged = next.lines.replace(/signature: "([\w-]{43})/, `signature: "${"A".repeat(43)}`);
  writeFiles(data, { "edition.yaml": `${EDITION}${forged}` });
  expect(await runEdition("build", "--data", data, "--out", out)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/rotations: [\w-]{43} has not signed/),
  });
});

test("an edition that names keys is not built without one of them, and can be checked", async () => {
  const data = makeDataFolder();
  const { lines } = await makeKeys(data);
  writeFiles(data, { "edition.yaml": `${EDITION}${lines}` });
  expect(await runEdition("build", "--data", data, "--out", makeTemporaryFolder())).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/set EDITION_KEY_FILE/),
  });
  expect(await runEdition("check", "--data", data)).toMatchObject({ status: 0 });
});

test("why an edition goes back is signed with it", async () => {
  const data = makeDataFolder();
  const { file, lines } = await makeKeys(data);
  writeFiles(data, { "edition.yaml": `${EDITION}${lines}` });
  vi.stubEnv("EDITION_KEY", readFileSync(file, "utf8"));
  vi.stubEnv("EDITION_REPLACES", "Un montant était faux.");
  const out = makeTemporaryFolder();
  expect(await runEdition("build", "--data", data, "--out", out)).toMatchObject({ status: 0 });
  expect(readManifest(out).proof).toMatchObject({ replaces: "Un montant était faux." });
});

test("a private key is written into no repository, and over no other file", async () => {
  const data = makeDataFolder();
  const repository = makeTemporaryFolder();
  mkdirSync(join(repository, ".git"));
  mkdirSync(join(repository, "below"));
  const inside = await runEdition("keys", "--data", data, "--out", join(repository, "below", "key.pem"));
  expect(inside).toMatchObject({ status: 1, stderr: expect.stringMatching(/is in a repository/) });
  const file = join(makeTemporaryFolder(), "key.pem");
  writeFileSync(file, "mine");
  expect(await runEdition("keys", "--data", data, "--out", file)).toMatchObject({ status: 1 });
  expect(readFileSync(file, "utf8")).toBe("mine");
});

test("a file that holds no key of ours is not used, nor shown", async () => {
  vi.stubEnv("EDITION_KEY", "a secret that is no key");
  const built = await runEdition("build", "--data", makeDataFolder(), "--out", makeTemporaryFolder());
  expect(built).toMatchObject({ status: 1, stderr: expect.stringMatching(/EDITION_KEY does not hold a private key/) });
  expect(built.stderr).not.toContain("a secret");
});

test("a browser without Ed25519 verifies with the script instead", async () => {
  const refused = vi.spyOn(crypto.subtle, "importKey").mockRejectedValue(new DOMException("", "NotSupportedError"));
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const own = publicKey.export({ format: "jwk" }).x ?? "";
  const signed = sign(null, Buffer.from("Texte"), privateKey).toString("base64url");
  expect(await verifySignature(own, signed, "Texte")).toBe(true);
  expect(await verifySignature(own, signed, "Autre texte")).toBe(false);
  expect(await verifySignature("A".repeat(43), signed, "Texte")).toBe(false);
  expect(refused).toHaveBeenCalledTimes(3);
});
