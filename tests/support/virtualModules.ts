/** What the build gives the application as modules of its own, for components that are tested without a build. */
const modules: Readonly<Record<string, string>> = {
  "virtual:edition": `
    export const identity = { id: "essai", title: "Essai", shortTitle: "Essai", description: "Essai", language: "fr", publisher: { name: "Essai" } };
    export const siteUrl = "";
    export const topics = [];
    export const articleCount = 0;`,
  "virtual:edition-trust": `export const trust = { edition: "essai", keys: [] };`,
  "virtual:worker-url": `export { default } from "/src/reader/worker/main.ts?worker&url";`,
};

export const virtualModules = {
  name: "virtual-modules",
  resolveId: (id: string) => (id in modules ? `\0${id}` : undefined),
  load: (id: string) => modules[id.slice(1)],
};
