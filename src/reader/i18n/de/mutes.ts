import type { makeMutes as frenchMutes } from "../fr/mutes";

export const makeMutes = (): ReturnType<typeof frenchMutes> => ({
  mutes: {
    title: "Ausgeblendete Artikel",
    intro:
      "Artikel zu einem Wort, einem Thema oder einem Ort verlassen die Titelseite und die Listen, die sagen, wie viele sie ausblenden. Die Suche, die Bibliothek und die Hinweise zu dem, was Sie verfolgen, blenden nichts aus.",
    ofArticle: "Dieser Artikel",
    field: "Ein Wort, ein Thema oder ein Ort",
    hint: "Ein Wort zählt, wenn es ganz im Titel oder in der Zusammenfassung steht, mit oder ohne Akzente: „grand“ blendet „grande“ nicht aus.",
    word: (name) => `Das Wort „${name}“`,
    topic: (name) => `Das Thema „${name}“`,
    place: (name) => `Der Ort „${name}“`,
    muted: "Schon ausgeblendet",
    remove: (name) => `„${name}“ nicht mehr ausblenden`,
    added: (name) => `Artikel zu „${name}“ sind ausgeblendet`,
    removed: (name) => `Artikel zu „${name}“ sind wieder da`,
    notAWord: "Mindestens ein Buchstabe oder eine Ziffer wird gebraucht.",
  },
});
