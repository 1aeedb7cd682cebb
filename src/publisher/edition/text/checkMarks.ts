import { limits } from "../files/limits";

type MarkMistake = { readonly line: number; readonly message: string };

/** What would keep the Markdown parser busy for minutes or overflow its stack, found before it starts. */
export function findExcessiveMarks(markdown: string): MarkMistake | undefined {
  let inParagraph = 0;
  let inArticle = 0;
  for (const [index, line] of markdown.split("\n").entries()) {
    const lead = isRule.test(line) ? "" : (containers.exec(line)?.[0] ?? "");
    const depth = depthOf(lead);
    if (depth > limits.depth) {
      return { line: index + 1, message: `Lists and quotes stand ${limits.depth} deep at most: this line is deeper.` };
    }
    const marks = countMarks(line);
    inParagraph = line.trim() === "" || depth > 0 ? marks : inParagraph + marks;
    inArticle += marks + depth + (line.startsWith("#") ? 1 : 0);
    const most = inParagraph > limits.marksInParagraph ? limits.marksInParagraph : limits.marksInArticle;
    if (inParagraph <= limits.marksInParagraph && inArticle <= limits.marksInArticle) continue;
    const where = most === limits.marksInParagraph ? "A paragraph" : "An article";
    return {
      line: index + 1,
      message: `${where} has at most ${most} signs like * _ [ or >: write some as plain text.`,
    };
  }
  return undefined;
}

const isRule = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const containers = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))[ \t]*)+/;

/** Two columns are the least that a list within a list is indented by. */
function depthOf(lead: string): number {
  const markers = lead.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  const indentation = /^[ \t]*/.exec(lead)?.[0].replaceAll("\t", "    ").length ?? 0;
  return markers + Math.floor(indentation / 2);
}

/** Also what begins an address: the parser makes a link of it. */
function countMarks(line: string): number {
  let marks = 0;
  for (const _ of line.matchAll(/[*_~[`<|@]|:\/\/|www\./gi)) marks++;
  return marks;
}
