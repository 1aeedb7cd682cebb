/** One thing that the interface says, and where it stands among the messages. */
export type Sentence = { readonly path: string; readonly said: string; readonly isFixed: boolean };

const day = "2020-01-16";
const kinds = [
  ...[
    "unreachable",
    "not-found",
    "not-an-edition",
    "newer-format",
    "redirected",
    "untrusted",
    "expired",
    "older",
    "truncated",
    "altered",
    "too-large",
    "invalid-part",
  ],
  ...["quota", "storage", "no-speech", "no-voice", "voice-needs-network", "interrupted", "other-tab", "not-allowed"],
  ...["no-answer", "missing", "unreadable", "failed", "not-json", "other-product", "newer-version", "too-many"],
];

const limits = { neededBytes: 1, limitBytes: 1, count: 13, expiredAt: day, publishedOn: day };

/** Facts of every kind that sentences are made with: numbers, days and names, lists, dates, problems. */
const facts: readonly unknown[] = [
  13,
  day,
  ["Reims", "Metz"],
  [17, 4],
  { basis: "stated", day },
  { basis: "event", precision: "day", day, lastDay: "2020-01-18" },
  { basis: "event", precision: "year", year: 2020 },
  { basis: "period", firstYear: 2019, lastYear: 2020 },
  { basis: "unknown" },
  { kind: "said", value: "under-way", saidOn: { on: day } },
  { kind: "said", value: "adopted", saidOn: { on: "2019-10", inferred: "year" } },
  { kind: "said", value: "signed" },
  ...["past-date", "period-over", "unsaid"].map((kind) => ({ kind })),
  { publishedOn: day, texts: { first: "2019-06", last: "2020-01" } },
  { publishedOn: day, articleCount: 13 },
  { first: "2019-06", last: "2019-06" },
  { added: 3, corrected: 1, withdrawn: 0, programmes: 2 },
  { added: 0, corrected: 0, withdrawn: 0, programmes: 2 },
  ...kinds.map((kind) => ({ kind, path: "a.part", status: 404, voice: "Anna", title: "A", code: "b", ...limits })),
];

/** Every sentence of a language; one with facts in it as often as there are facts that it can be made with. */
export function listSentences(messages: object, under = ""): readonly Sentence[] {
  return Object.entries(messages).flatMap(([name, value]: [string, unknown]) => {
    const path = under === "" ? name : `${under}.${name}`;
    if (path === "format" || path === "language") return [];
    if (typeof value === "string") return [{ path, said: value, isFixed: true }];
    if (typeof value === "object" && value !== null) return listSentences(value, path);
    const made = facts.flatMap((fact, index) => {
      const said = say(value, fact);
      return said === undefined ? [] : [{ path: `${path}(${index})`, said, isFixed: false }];
    });
    if (made.length === 0) throw new Error(`${path} says nothing with any of the facts in ${import.meta.filename}.`);
    return made;
  });
}

function say(sentence: unknown, fact: unknown): string | undefined {
  if (typeof sentence !== "function") return undefined;
  try {
    const said: unknown = Reflect.apply(sentence, undefined, Array.isArray(fact) ? [fact, 13, 13] : [fact, fact, fact]);
    return typeof said === "string" && !/undefined|NaN|\[object/.test(said) ? said : undefined;
  } catch {
    return undefined; // made with another kind of fact
  }
}
