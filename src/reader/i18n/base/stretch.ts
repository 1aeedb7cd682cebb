/**
 * Makes every word 40 % longer, as another language may: a layout that holds these holds German. Numbers stay, and so
 * does what is not a sentence (`language`, `format`).
 */
export function stretch<T extends object>(messages: T): T {
  return stretchMembers(messages, ["language", "format"]);
}

function stretchMembers<T extends object>(messages: T, kept: readonly (string | symbol)[] = []): T {
  return new Proxy(messages, {
    get: (target, name) => (kept.includes(name) ? Reflect.get(target, name) : stretchValue(Reflect.get(target, name))),
  });
}

function stretchValue(value: unknown): unknown {
  if (typeof value === "string") return lengthen(value);
  if (typeof value === "function") {
    return (...facts: readonly unknown[]) => stretchValue(Reflect.apply(value, undefined, facts));
  }
  if (Array.isArray(value)) return value.map(stretchValue);
  return typeof value === "object" && value !== null ? stretchMembers(value) : value;
}

function lengthen(sentence: string): string {
  return sentence.replace(/\p{L}{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)).toLowerCase());
}

/** Enabled by `vite build --mode stretched` or `vite --mode stretched`, to test layouts. Never published. */
export function stretchIfAsked<T extends object>(messages: T): T {
  return import.meta.env.MODE === "stretched" ? stretch(messages) : messages;
}
