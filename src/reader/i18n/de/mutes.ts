import type { makeMutes as frenchMutes } from "../fr/mutes";

export const makeMutes = (): ReturnType<typeof frenchMutes> => ({
  mutes: {
    title: "Ausgeblendete Artikel",
    intro:
      "Wählen Sie ein Wort, ein Thema oder einen Ort: Die Artikel dazu verschwinden von der Titelseite und aus den Listen, die angeben, wie viele ausgeblendet sind, bleiben aber in der Suche, in der Bibliothek und in Ihren Hinweisen.",
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
