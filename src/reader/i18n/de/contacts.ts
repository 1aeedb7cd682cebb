import type { makeContacts as makeFrench } from "../fr/contacts";

export const makeContacts = (): ReturnType<typeof makeFrench> => ({
  contacts: {
    title: "Kontakte",
    call: (name: string) => `Anrufen: ${name}`,
    openMap: (name: string) => `In der Karten-App öffnen: ${name}`,
    mapLabel: "Auf einer Karte ansehen",
    none: "Diese Ausgabe nennt keine Kontakte.",
    loading: "Kontakte werden geladen…",
    about: "Zu den Texten",
  },
});
