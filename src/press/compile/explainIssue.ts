import type * as v from "valibot";

/** A schema's complaint about an editor's file, as a sentence that says what to do. */
export function explainIssue(issue: v.BaseIssue<unknown>): string {
  const field = nameField(issue);
  switch (issue.type) {
    case "strict_object":
      if (issue.expected === "never") return `${field} is not a known field: correct its spelling or remove it.`;
      if (issue.expected === "Object") return `${field} must hold fields, one a line, like "title: …".`;
      return `${field} is missing: add it.`;
    case "string":
      return `${field} must be a text: write it on one line after the colon.`;
    case "array":
    case "tuple":
      return `${field} must be a list, like [a, b].`;
    case "variant":
    case "picklist":
    case "literal":
      return `${field} must be ${writeChoices(issue.expected)}, not ${issue.received}.`;
    case "non_empty":
      return isDefaultMessage(issue) ? `${field} is empty: fill it in.` : `${field} ${issue.message}.`;
    case "max_length":
      return isDefaultMessage(issue)
        ? `${field} must be ${issue.expected} characters long.`
        : `${field} ${issue.message}.`;
    default:
      return isDefaultMessage(issue)
        ? `${field} is not written as it should: ${issue.message}.`
        : `${field} ${issue.message}.`;
  }
}

function nameField(issue: v.BaseIssue<unknown>): string {
  let name = "";
  for (const { key } of issue.path ?? []) {
    name += typeof key === "number" ? `[${key}]` : `${name ? "." : ""}${String(key)}`;
  }
  return name === "" ? "This file" : `"${name}"`;
}

function writeChoices(expected: string | null): string {
  return (expected ?? "something else").replace(/^\(|\)$/g, "").replaceAll(" | ", " or ");
}

function isDefaultMessage(issue: v.BaseIssue<unknown>): boolean {
  return issue.message.startsWith("Invalid ");
}
