import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vite";
import { expect, inject, test } from "vitest";
import { hasEveryBrowser, treeAt } from "./support/browserData";

/*
 * The built files against what the oldest browsers of the README have. What is newer stands here with the reason why
 * nobody misses it; what is neither there nor here fails, and what is no longer used has to go.
 */
const folder = join(inject("dist"), "assets");
const read = (ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), "utf8"));

const inStyles: Readonly<Record<string, string>> = {
  ":has": "`ui/base.css` shows the browser's own marks in Firefox before 121; the others are spaces and colours",
  ":highlight": "asked for as `Highlight`, and `<mark>` where there is none",
  "@page": "paper has the margins that the browser gives it",
  "accent-color": "a tick in the browser's own colour",
  "contain-intrinsic-block-size": "speed only",
  "contain-intrinsic-size": "speed only",
  "content-visibility": "speed only",
  "content-visibility: auto": "speed only",
  "content-visibility: visible": "speed only",
  "forced-color-adjust": "no phone without it has forced colours",
  "forced-color-adjust: none": "no phone without it has forced colours",
  "overscroll-behavior": "the page scrolls on behind the end of a list",
  "print-color-adjust: exact": "paper is white without it",
  resize: "fields keep their size",
  "resize: vertical": "fields keep their size",
  "scrollbar-width": "a scroll bar is drawn",
  "scrollbar-width: none": "a scroll bar is drawn",
  "text-decoration: dashed": "the line is a plain one",
  "text-decoration: dotted": "the line is a plain one",
  "text-decoration: double": "the line is a plain one",
  "text-wrap": "lines break elsewhere",
  "text-wrap: balance": "lines break elsewhere",
  "text-wrap: pretty": "lines break elsewhere",
  "text-wrap: wrap": "lines break elsewhere",
};

/** All of it is asked for first, in the line before or beside it. */
const inScripts: Readonly<Record<string, string>> = {
  ".Segmenter": "sentences are cut by rules",
  ".canGoBack": "the way back is a link",
  ".caretRangeFromPoint": "one of the two is everywhere",
  ".createPolicy": "Trusted Types",
  ".hidePopover": "footnotes unfold in place",
  ".moveBefore": "the node is inserted anew",
  ".newState": "of a popover, which is asked for",
  ".offsetNode": "of `caretPositionFromPoint`, which is asked for",
  ".periodicSync": "editions come while the application is open",
  ".priority": "of `Highlight`, which is asked for",
  ".setConsumer": "of `launchQueue`, which is asked for",
  ".setImmediate": "Dexie asks for it",
  ".showPopover": "footnotes unfold in place",
  ".withResolvers": "Dexie asks for it",
  "CSS.highlights": "`<mark>` instead",
  Highlight: "`<mark>` instead",
  "URL.canParse": "valibot asks for it",
  "document.caretPositionFromPoint": "one of the two is everywhere",
  "document.caretRangeFromPoint": "one of the two is everywhere",
  "navigator.canShare": "files are saved",
  "navigator.connection": "no connection is said to be slow",
  "navigator.setAppBadge": "the tab is marked",
  "navigator.share": "the address is copied",
  "navigator.userAgentData": "Dexie asks for it",
  scheduler: "a name of Dexie's own",
  trustedTypes: "Trusted Types",
  "window.launchQueue": "a file is chosen within the application",
  "window.navigation": "the way back is a link",
};

const report = (used: ReadonlySet<string>, known: Readonly<Record<string, string>>) => ({
  new: [...used].filter((name) => !Object.hasOwn(known, name)).toSorted(),
  gone: Object.keys(known).filter((name) => !used.has(name)),
});

test("styles use nothing that the oldest browsers lack, but for what they can do without", () => {
  expect(report(listNewStyles(), inStyles)).toEqual({ new: [], gone: [] });
});

test("scripts use nothing that the oldest browsers lack, but for what is asked for first", () => {
  expect(report(listNewCode(), inScripts)).toEqual({ new: [], gone: [] });
});

function listNewStyles(): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (name: string, ...trees: readonly unknown[]): void => {
    if (trees.some((tree) => hasEveryBrowser(tree) === false)) found.add(name);
  };
  const properties = treeAt("css", "properties");
  const selectors = treeAt("css", "selectors");
  const types = treeAt("css", "types");
  for (const text of read(".css")) {
    for (const [, property = "", value = ""] of text.matchAll(/[{;]\s*([a-z][a-z-]*)\s*:([^;{}]+)/g)) {
      // Phones have none.
      if (property === "cursor") continue;
      look(property, properties[property]);
      for (const [word] of value.matchAll(/[a-z][a-z-]*/g)) {
        look(`${property}: ${word}`, treeAt("css", "properties", property)[word]);
      }
      for (const [, name = ""] of value.matchAll(/([a-z-]+)\(/g)) {
        look(`${name}()`, types[name], ...Object.keys(types).map((type) => treeAt("css", "types", type)[name]));
      }
    }
    // A browser drops a rule that names another's own parts, which therefore stand alone.
    for (const [, name = ""] of text.matchAll(/::?([a-z][a-z-]*)(?=[^;{}]*\{)/g)) look(`:${name}`, selectors[name]);
    for (const [, name = ""] of text.matchAll(/@([a-z][a-z-]*)/g)) look(`@${name}`, treeAt("css", "at-rules")[name]);
  }
  return found;
}

type Node = { readonly [name: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

function listNewCode(): ReadonlySet<string> {
  const builtins = [treeAt("api"), treeAt("javascript", "builtins")];
  /** Whether some owner's member of this name is old enough. */
  const members = new Map<string, boolean>();
  const statics = new Map<string, boolean>();
  for (const owners of builtins) {
    for (const owner of Object.keys(owners)) {
      const own = owners[owner];
      if (!isNode(own)) continue;
      for (const key of Object.keys(own).filter((name) => name !== "__compat")) {
        const isOld = hasEveryBrowser(own[key]);
        if (isOld === undefined) continue;
        const name = key.replace(/_(static|event)$/, "");
        if (key.endsWith("_static")) statics.set(`${owner}.${name}`, isOld);
        members.set(name, (members.get(name) ?? false) || isOld);
      }
    }
  }
  const globals = new Map<string, boolean>();
  for (const owners of builtins) {
    for (const owner of Object.keys(owners)) {
      const isOld = hasEveryBrowser(owners[owner]);
      if (isOld !== undefined) globals.set(owner, (globals.get(owner) ?? false) || isOld);
    }
  }
  /** What the application itself calls so is its own; and a style's names are those of its properties. */
  const own = new Set(
    Object.keys(treeAt("css", "properties")).map((name) =>
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    ),
  );
  const found = new Set<string>();
  const asked = new Set<string>();
  for (const text of read(".js")) {
    visit(parseAst(text), (node) => {
      const { type, object, property, computed, name, key } = node;
      if (type === "Property" || type === "MethodDefinition" || type === "PropertyDefinition") own.add(nameOf(key));
      if (type === "Identifier" && typeof name === "string" && globals.get(name) === false) found.add(name);
      if (type !== "MemberExpression" || computed) return;
      const member = nameOf(property);
      const owner = nameOf(object);
      const full = `${SINGLETONS[owner] ?? owner}.${member}`;
      const isOld = statics.get(full) ?? hasEveryBrowser(treeAt("api", SINGLETONS[owner] ?? "")[member]);
      if (isOld === false) found.add(`${owner}.${member}`);
      else if (isOld === undefined && members.get(member) === false) asked.add(member);
    });
  }
  for (const member of asked) if (!own.has(member)) found.add(`.${member}`);
  return found;
}

const SINGLETONS: Readonly<Record<string, string>> = {
  navigator: "Navigator",
  document: "Document",
  window: "Window",
  self: "Window",
  globalThis: "Window",
  history: "History",
  location: "Location",
  performance: "Performance",
  screen: "Screen",
};

function nameOf(node: unknown): string {
  return isNode(node) && node.type === "Identifier" && typeof node.name === "string" ? node.name : "";
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) visit(one, see);
  } else if (isNode(value)) {
    see(value);
    for (const one of Object.values(value)) if (typeof one === "object") visit(one, see);
  }
}
