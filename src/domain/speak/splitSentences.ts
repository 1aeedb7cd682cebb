export type SentenceSpan = { readonly start: number; readonly end: number };

/**
 * French sentences go on after these abbreviations and initials, which `Intl.Segmenter` does not know. « etc. » is left
 * out because it does end sentences.
 */
const goesOn =
  /(?:^|[\s(«“’'-])(?:MM|Mme|Mmes|Mlle|Me|Mgr|Dr|Pr|St|Ste|[Aa]rt|[Cc]f|[Cc]hap|[Ee]nv|[Ee]x|fig|[Nn]o|pp?|[Tt]él|[Vv]ol|av|apr|bd|\p{Lu}|c\.-à-d)\.\s*$/u;

/** Every word of the text is in exactly one span. */
export function splitSentences(written: string, language: string): readonly SentenceSpan[] {
  const text = written.replace(/\n/g, " ");
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const end of findEnds(text, language)) {
    const isInside = goesOn.test(text.slice(start, end)) || /^\s*(?:\p{Ll}|[»)\]])/u.test(text.slice(end));
    if (isInside && text.slice(end).trim() !== "") continue;
    const span = trim(text, start, end);
    if (span) spans.push(span);
    start = end;
  }
  return spans;
}

/** The segmenter does not end a sentence before a digit followed by lower case: « … attirer. 2ème région … ». */
const beforeDigit = /(?<=\p{Ll}{3}[.!?…]\s)(?=\d)/gu;
/** Fallback for Firefox before 125, which has no `Intl.Segmenter`. Remove when that version is no longer supported. */
const plainEnd = /(?<=[.!?…][»)”\s]*\s)(?=[^\s»)”])/g;

function findEnds(text: string, language: string): readonly number[] {
  const ends = new Set(Array.from(text.matchAll(beforeDigit), ({ index }) => index));
  if (typeof Intl.Segmenter === "function") {
    for (const { index, segment } of segmenterOf(language).segment(text)) ends.add(index + segment.length);
  } else {
    for (const { index } of text.matchAll(plainEnd)) ends.add(index);
  }
  return [...ends.add(text.length)].sort((a, b) => a - b);
}

let kept: Intl.Segmenter | undefined;
let keptLanguage = "";

/** Creating a segmenter takes longer than splitting a paragraph. */
function segmenterOf(language: string): Intl.Segmenter {
  if (!kept || keptLanguage !== language) kept = new Intl.Segmenter(language, { granularity: "sentence" });
  keptLanguage = language;
  return kept;
}

function trim(text: string, start: number, end: number): SentenceSpan | undefined {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  const to = start + part.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}
