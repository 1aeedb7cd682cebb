/** One thing that the interface says, and where it stands among the messages. */
export type Sentence = { readonly path: string; readonly said: string; readonly isFixed: boolean };

/** Facts of every kind that sentences are made with; the first that a sentence can be made with serves. */
const facts: readonly unknown[] = [13, "2020-01-16", { basis: "unknown", kind: "unreachable" }];

/** Every sentence of a language, those with facts in them said once. */
export function listSentences(messages: object, under = ""): readonly Sentence[] {
  return Object.entries(messages).flatMap(([name, value]: [string, unknown]) => {
    const path = under === "" ? name : `${under}.${name}`;
    if (path === "format" || path === "language") return [];
    if (typeof value === "string") return [{ path, said: value, isFixed: true }];
    if (typeof value === "object" && value !== null) return listSentences(value, path);
    return [{ path, said: say(value, path), isFixed: false }];
  });
}

function say(value: unknown, path: string): string {
  if (typeof value !== "function") throw new Error(`${path} is neither a sentence nor a way to make one.`);
  for (const fact of facts) {
    try {
      const said: unknown = value(fact, fact, fact);
      if (typeof said === "string") return said;
    } catch {
      // made with another kind of fact
    }
  }
  throw new Error(`${path} cannot be said with any of the facts in ${import.meta.filename}: add one.`);
}
