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

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  const command = readCommand(args);
  if (command === "help") {
    console.log(HELP);
    return 0;
  }
  if (command === undefined) {
    console.error(HELP);
    return 2;
  }
  const { name, data, out } = command;
  if (name === "report") return report(data);
  const { edition, problems, proofs } = await buildEdition(data);
  if (problems.length > 0 || edition === undefined) return complain(data, problems);
  for (const proof of proofs) console.log(describeProof(data, proof));
  if (out !== undefined) await writeEdition(edition, out);
  console.log(describeEdition(edition));
  return 0;
}

/** What is open is work to do, not a mistake: the exit code is 0. */
function report(data: string): 0 | 1 {
  const corpus = readCorpus(data);
  const coverage = reportCoverage(data, corpus);
  console.log(describeCoverage(data, coverage));
  const problems = sortProblems([...corpus.problems, ...coverage.problems]);
  return problems.length > 0 ? complain(data, problems) : 0;
}

function complain(data: string, problems: readonly Problem[]): 1 {
  console.error(writeProblems(data, problems));
  console.error(problems.length === 1 ? "1 problem." : `${problems.length} problems.`);
  return 1;
}
