import { isRecord } from "../../edition/files/isRecord";
import { type PageDocument, selectAll } from "./openDocument";

export type LinkedArticle = {
  readonly headline?: string | undefined;
  readonly published?: string | undefined;
  readonly authors: readonly string[];
  readonly body?: string | undefined;
  readonly isFree?: boolean | undefined;
};

/** What the page says of its article for search engines (schema.org). */
export function readLinkedData(document: PageDocument): LinkedArticle | undefined {
  for (const thing of findThings(document, /(?:Article|BlogPosting|Report)$/)) {
    return {
      headline: firstText(thing.headline) ?? firstText(thing.name),
      published: firstText(thing.datePublished),
      authors: listNames(thing.author),
      body: firstText(thing.articleBody),
      isFree: readFlag(thing.isAccessibleForFree),
    };
  }
  return undefined;
}

/** What calls itself no article may still say when it was published. */
export function readPublishedOfPage(document: PageDocument): string | undefined {
  for (const page of findThings(document, /WebPage$/)) {
    const published = firstText(page.datePublished);
    if (published !== undefined) return published;
  }
  return undefined;
}

function* findThings(document: PageDocument, type: RegExp): Generator<Readonly<Record<string, unknown>>> {
  for (const script of selectAll(document, 'script[type="application/ld+json"]')) {
    for (const thing of listThings(parseJson(script.textContent ?? ""), 0))
      if (type.test(firstText(thing["@type"]) ?? "")) yield thing;
  }
}

function parseJson(text: string): unknown {
  try {
    const json: unknown = JSON.parse(
      text.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, "").replace(/[\t\n\r]+/g, " "),
    );
    return json;
  } catch {
    return undefined;
  }
}

const MAX_DEPTH = 4;

function* listThings(json: unknown, depth: number): Generator<Readonly<Record<string, unknown>>> {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(json)) for (const item of json) yield* listThings(item, depth + 1);
  if (!isRecord(json)) return;
  yield json;
  yield* listThings(json["@graph"], depth + 1);
  yield* listThings(json.mainEntity, depth + 1);
}

function firstText(value: unknown): string | undefined {
  if (Array.isArray(value)) return firstText(value.find((item) => typeof item === "string"));
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function listNames(value: unknown): readonly string[] {
  const people: readonly unknown[] = Array.isArray(value) ? value : [value];
  return people.flatMap((person) => {
    const name = isRecord(person) ? firstText(person.name) : firstText(person);
    return name === undefined || /^https?:/.test(name) ? [] : [name];
  });
}

function readFlag(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  return typeof value === "string" ? value.toLowerCase() === "true" : undefined;
}
