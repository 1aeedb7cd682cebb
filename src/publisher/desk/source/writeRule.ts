import { addToList, appendField, hasField, replaceValue } from "../write/editYaml";
import { quoted } from "../write/yamlText";
import type { Rule } from "./tryRule";

/** `import/<name>.yaml` with the rule; `undefined` where it is written in a way that this cannot add to. */
export function writeRule(yaml: string, { action, selectors }: Rule): string | undefined {
  if (!hasField(yaml, [action]))
    return appendField(yaml, [`${action}:`, ...selectors.map((selector) => `  - ${quoted(selector)}`)].join("\n"));
  if (action === "drop") {
    const [selector = ""] = selectors;
    return addToList(yaml, [action], quoted(selector));
  }
  return replaceValue(yaml, [action], `[${selectors.map(quoted).join(", ")}]`);
}
