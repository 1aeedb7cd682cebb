import type { makeContacts as makeFrench } from "../fr/contacts";

export const makeContacts = (): ReturnType<typeof makeFrench> => ({
  contacts: {
    title: "Contacts",
    call: (name: string) => `Call: ${name}`,
    openMap: (name: string) => `Open in the maps app: ${name}`,
    mapLabel: "See on a map",
    none: "This edition gives no contacts.",
    loading: "Loading the contacts…",
    about: "About the texts",
  },
});
