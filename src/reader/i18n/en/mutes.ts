import type { makeMutes as frenchMutes } from "../fr/mutes";

export const makeMutes = (): ReturnType<typeof frenchMutes> => ({
  mutes: {
    title: "Hidden articles",
    intro:
      "Choose a word, a theme or a place: its articles disappear from the front page and from lists, which say how many are hidden, but stay in search, the library and your alerts.",
    ofArticle: "This article",
    field: "A word, a theme or a place",
    hint: "A word counts if it stands whole in the title or the summary, with or without accents: “grand” does not hide “grande”.",
    word: (name) => `The word “${name}”`,
    topic: (name) => `The theme “${name}”`,
    place: (name) => `The place “${name}”`,
    muted: "Already hidden",
    remove: (name) => `Stop hiding “${name}”`,
    added: (name) => `Articles about “${name}” are hidden`,
    removed: (name) => `Articles about “${name}” are back`,
    notAWord: "At least one letter or digit is needed.",
  },
});
