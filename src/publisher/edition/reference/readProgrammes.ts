import { type Programme, ProgrammeSchema } from "../../../domain/reference/programme";
import { type QuotedArticles, resolveProofs } from "../article/resolveProofs";
import { listNames } from "../files/listNames";
import type { Problem } from "../files/Problem";
import { readTextFile } from "../files/readTextFile";
import { readYaml } from "../files/readYaml";
import type { YamlPath } from "../files/YamlPath";

export type ProgrammeFile = {
  readonly file: string;
  readonly programme: Programme;
  readonly lineOf: (path: YamlPath) => number;
};

const FOLDER = "programmes";
const ENDING = ".yaml";

export function readProgrammes(
  dataDir: string,
  articles: QuotedArticles,
  report: (problem: Problem) => void,
): readonly ProgrammeFile[] {
  return (listNames(dataDir, FOLDER, report) ?? [])
    .filter((name) => !name.startsWith(".") && name !== "README.md")
    .flatMap((name) => readFile(dataDir, `${FOLDER}/${name}`, articles, report));
}

function readFile(
  dataDir: string,
  file: string,
  articles: QuotedArticles,
  report: (problem: Problem) => void,
): readonly ProgrammeFile[] {
  if (!file.endsWith(ENDING)) {
    const message = `Only programmes belong here, as files ending in ${ENDING}: rename it or move it away.`;
    report({ file, line: 1, message });
    return [];
  }
  const text = readTextFile(dataDir, file, report);
  if (text === undefined) return [];
  const reportLine = (line: number, message: string) => report({ file, line, message });
  const { value, lineOf } = readYaml(ProgrammeSchema, text, reportLine, (content, reportAt) =>
    resolveProofs(content, articles, reportAt),
  );
  if (value === undefined) return [];
  const name = file.slice(FOLDER.length + 1, -ENDING.length);
  if (value.id !== name) {
    reportLine(lineOf(["id"]), `The id "${value.id}" is not the file's name: write "id: ${name}" or rename the file.`);
  }
  return [{ file, programme: value, lineOf }];
}
