import { buildEdition } from "./buildEdition";
import { readCorpus } from "./compile/readCorpus";
import { describeEdition, describeProof } from "./describeEdition";
import { type Problem, sortProblems, writeProblems } from "./Problem";
import { readCommand } from "./readCommand";
import { describeCoverage } from "./report/describeCoverage";
import { reportCoverage } from "./report/reportCoverage";
import { writeEdition } from "./writeEdition";

const HELP = `Makes an edition of the articles in a folder.

  npm run edition -- check              says whether the folder is sound and nothing of its sources is lost
  npm run edition -- build --out DIR    the same, then writes DIR/manifest.json and the parts beside it
  npm run edition -- report             lists the amounts, dates, names and acronyms that no entry accounts for

  --data DIR    the folder; "data" unless told
  --help        this text

Ends with 0 when all is well, 1 when something has to be corrected, 2 when the command is not understood.`;

/** Where a command writes; Node's `console` is one. */
export type Output = { readonly log: (text: string) => void; readonly error: (text: string) => void };

/** Resolves to the exit code. */
export async function runCommand(args: readonly string[], output: Output): Promise<0 | 1 | 2> {
  const command = readCommand(args);
  if (command === "help") {
    output.log(HELP);
    return 0;
  }
  if (command === undefined) {
    output.error(HELP);
    return 2;
  }
  const { name, data, out } = command;
  if (name === "report") return report(data, output);
  const { edition, problems, proofs } = await buildEdition(data);
  if (problems.length > 0 || edition === undefined) return complain(data, problems, output);
  for (const proof of proofs) output.log(describeProof(data, proof));
  if (out !== undefined) await writeEdition(edition, out);
  output.log(describeEdition(edition));
  return 0;
}

/** What is open is work to do, not a mistake: the exit code is 0. */
function report(data: string, output: Output): 0 | 1 {
  const corpus = readCorpus(data);
  const coverage = reportCoverage(data, corpus);
  output.log(describeCoverage(data, coverage));
  const problems = sortProblems([...corpus.problems, ...coverage.problems]);
  return problems.length > 0 ? complain(data, problems, output) : 0;
}

function complain(data: string, problems: readonly Problem[], output: Output): 1 {
  output.error(writeProblems(data, problems));
  output.error(problems.length === 1 ? "1 problem." : `${problems.length} problems.`);
  return 1;
}
