import type * as v from "valibot";
import type { YamlPath } from "./YamlPath";

export function explainIssue(issue: v.BaseIssue<unknown>): string {
  const field = nameField(keysOf(issue));
  // The schema's own message is better than one made from its type.
  if (!issue.message.startsWith("Invalid ")) return `${field} ${issue.message}.`;
  if (issue.expected === "Object") return `${field} must hold fields, one a line: "name: …".`;
  switch (issue.type) {
    case "object":
    case "strict_object":
      if (issue.expected === "never") return explainUnknownField(keysOf(issue));
      return `${field} is missing: add it.`;
    case "string":
      return `${field} must be a text: write it on one line after the colon.`;
    case "array":
    case "strict_tuple":
      return `${field} must be a list: [a, b].`;
    case "variant":
    case "picklist":
    case "literal":
      return `${field} must be ${writeChoices(issue.expected)}, not ${issue.received}.`;
    case "non_empty":
      return `${field} is empty: fill it in.`;
    case "max_length":
      return `${field} must have at most ${String(issue.requirement)} characters: shorten it.`;
    default:
      return `${field} is not written as it should be: ${issue.message}.`;
  }
}

export function explainUnknownField(path: YamlPath): string {
  return `${nameField(path)} is not a known field: correct its spelling or remove it.`;
}

export function keysOf(issue: v.BaseIssue<unknown>): YamlPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
}

function nameField(path: YamlPath): string {
  let name = "";
  for (const key of path) name += typeof key === "number" ? `[${key}]` : `${name ? "." : ""}${key}`;
  return name === "" ? "This file" : `"${name}"`;
}

function writeChoices(expected: string | null): string {
  return (expected ?? "something else").replace(/^\(|\)$/g, "").replaceAll(" | ", " or ");
}
