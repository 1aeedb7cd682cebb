import { existsSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { readIdentity } from "./edition/compile/readIdentity";
import { describeEdition, describeProof } from "./edition/describeEdition";
import { type Problem, sortProblems, writeProblems } from "./edition/files/Problem";
import type { Output } from "./edition/Output";
import { describeKeys, makeKeys } from "./edition/proof/makeKeys";
import { readEnvironmentSigner, signFromEnvironment } from "./edition/proof/signFromEnvironment";
import { describeCoverage } from "./edition/report/describeCoverage";
import { writeEdition } from "./edition/writeEdition";
import { readRules } from "./import/rules/ImportRules";
import { describeReport, type Report } from "./import/run/Report";
import { type Command, readCommand } from "./readCommand";

const HELP = `Makes an edition of the articles in a folder.

  npm run edition -- check              says whether the folder is sound and nothing of its sources is lost
  npm run edition -- build --out DIR    the same, then writes DIR/manifest.json and the parts beside it
  npm run edition -- keys --out FILE    makes a pair of keys to sign editions with; FILE holds the private one
  npm run edition -- report             lists the amounts, dates, names and acronyms that no entry accounts for
  npm run edition -- new "NAME" --from SOURCE
                                        makes a folder with the articles of an address, a file or a folder (several: --from again)
  npm run edition -- update             fetches what is new, corrected or withdrawn there
  npm run edition -- desk               opens a page on this computer: proposals to decide, sources, preview, publishing

  --data DIR       the folder; "data" unless told, for a new one its name
  --dry-run        only says what an update would do
  --allow-private  reads addresses of private networks as well
  --help           this text

An edition whose edition.yaml names keys is signed with the private key in the file EDITION_KEY_FILE, or in EDITION_KEY
itself. EDITION_REPLACES says why an edition of an earlier day replaces a later one.

Ends with 0 when all is well, 1 when something has to be corrected, 2 when the command is not understood.`;

/** Resolves to the exit code. */
export async function runCommand(args: readonly string[], output: Output): Promise<0 | 1 | 2> {
  // Left alone, V8 lets the heap of a long run grow far before it collects. Ten thousand articles are imported with 0.7 instead
  // of 1.2 GB, for a fifth of the time, and built with 0.77 instead of 1.0.
  setFlagsFromString("--heap-growing-percent=30");
  const command = readCommand(args);
  if (command === "help") {
    output.log(HELP);
    return 0;
  }
  if (command === undefined) {
    output.error(HELP);
    return 2;
  }
  if (command.name === "new" || command.name === "update") return importNews(command, output);
  // Each command loads what it needs: the compiler takes a second, the desk’s bundler another.
  if (command.name === "desk") {
    const { runDesk } = await import("./desk/serve/runDesk");
    return runDesk(command.data, command.allowPrivate, output);
  }
  if (command.name === "keys") return tellKeys(command.data, command.out, output);
  const { name, data, out } = command;
  if (name === "report") return report(data, output);
  const { buildEdition } = await import("./edition/buildEdition");
  const { edition, problems, proofs } = await buildEdition(data);
  if (problems.length > 0 || edition === undefined) return complain(data, problems, output);
  const signed = name === "build" ? signFromEnvironment(edition) : { ok: true as const, edition };
  if (!signed.ok) return complain(data, [signed.problem], output);
  for (const proof of proofs) output.log(describeProof(data, proof));
  if (out !== undefined) await writeEdition(signed.edition, out);
  output.log(describeEdition(signed.edition));
  return 0;
}

/** With a present key in the environment, that key says that the new one follows it. */
async function tellKeys(data: string, out: string, output: Output): Promise<0 | 1> {
  const problems: Problem[] = [];
  const identity = readIdentity(data, (problem) => problems.push(problem))?.identity;
  if (identity === undefined) return complain(data, problems, output);
  const present = readEnvironmentSigner();
  if (!present.ok) return complain(data, [present.problem], output);
  const made = await makeKeys(out);
  if (!made.ok) {
    output.error(made.message);
    return 1;
  }
  output.log(
    describeKeys({ data, file: out, publicKey: made.publicKey, edition: identity.id, present: present.signer }),
  );
  return 0;
}

/** What is open is work to do, not a mistake: the exit code is 0. */
async function report(data: string, output: Output): Promise<0 | 1> {
  const [{ readCorpus }, { reportCoverage }] = await Promise.all([
    import("./edition/compile/readCorpus"),
    import("./edition/report/reportCoverage"),
  ]);
  const corpus = readCorpus(data);
  const coverage = reportCoverage(data, corpus);
  output.log(describeCoverage(data, coverage));
  const problems = sortProblems([...corpus.problems, ...coverage.problems]);
  return problems.length > 0 ? complain(data, problems, output) : 0;
}

type ImportCommand = Extract<Command, { readonly name: "new" | "update" }>;

async function importNews(command: ImportCommand, output: Output): Promise<0 | 1> {
  const { data, isDry, allowPrivate } = command;
  const options = { isDry, allowPrivate, tell: (progress: string) => output.error(progress) };
  if (command.name === "new") {
    const { newEdition } = await import("./import/run/newEdition");
    const made = await newEdition(command.title, command.from, data, options);
    if ("report" in made) return tellReport(made.report, isDry, output);
    output.error(made.refusals.join("\n"));
    return 1;
  }
  if (!existsSync(data)) {
    output.error(`${data} is missing: make it with “new”.`);
    return 1;
  }
  const problems: Problem[] = [];
  const sources = readRules(data, (problem) => problems.push(problem));
  if (problems.length > 0) return complain(data, problems, output);
  if (sources.length === 0) {
    output.error(`${data}/import holds no source: write import/<name>.yaml, or make a folder with “new”.`);
    return 1;
  }
  const { importAll } = await import("./import/run/importAll");
  return tellReport(await importAll(data, sources, options), isDry, output);
}

/** What was read is kept whatever else went wrong; the exit code says that something waits for somebody. */
function tellReport(report: Report, isDry: boolean, output: Output): 0 | 1 {
  output.log(describeReport(report, { isDry }));
  return report.failures.some(({ isWhole }) => isWhole) || report.conflicts.length > 0 ? 1 : 0;
}

function complain(data: string, problems: readonly Problem[], output: Output): 1 {
  output.error(writeProblems(data, problems));
  output.error(problems.length === 1 ? "1 problem." : `${problems.length} problems.`);
  return 1;
}
