import type { makeAsleep as frenchAsleep } from "../fr/asleep";

export const makeAsleep = (): ReturnType<typeof frenchAsleep> => ({
  asleep: {
    old: "Dieser Browser ist zu alt: Die Artikel lassen sich online lesen, aber nicht behalten, und die Knöpfe funktionieren nicht.",
    network:
      "Die App konnte nicht starten: Der Server antwortet nicht, oder ein öffentliches Netz verlangt eine Anmeldung.",
    file: (file) => `Die App konnte nicht starten: Der Server schickt nicht die richtige Datei (${file}).`,
    type: (type) =>
      `Die App konnte nicht starten: Der Server gibt für seine Dateien einen Typ an, den Browser ablehnen (${type}).`,
    sound: "Die App konnte nicht starten: Ihre Dateien sind vollständig, aber dieser Browser führt sie nicht aus.",
    retry: "Noch einmal versuchen",
  },
});
