import { limits } from "./limits";

/** The first line of a YAML text that is nested too deeply to be parsed, or `undefined`. */
export function findDeepLine(yaml: string): number | undefined {
  let brackets = 0;
  const deep = yaml.split("\n").findIndex((line) => {
    // A line at the margin begins anew, so that brackets left open in a text do not add up.
    if (/^[^\s[\]{}]/.test(line)) brackets = 0;
    const lead = /^ *(?:[-?:] +)*/.exec(line)?.[0] ?? "";
    if (lead.length > limits.indentation || lead.replaceAll(" ", "").length > limits.depth) return true;
    for (const character of line) {
      if (character === "[" || character === "{") brackets++;
      else if ((character === "]" || character === "}") && brackets > 0) brackets--;
      if (brackets > limits.depth) return true;
    }
    return false;
  });
  return deep === -1 ? undefined : deep + 1;
}
