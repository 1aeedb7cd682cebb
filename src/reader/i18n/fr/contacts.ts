export const makeContacts = () => ({
  contacts: {
    title: "Contacts",
    call: (name: string) => `Appeler : ${name}`,
    openMap: (name: string) => `Ouvrir dans l’application de cartes : ${name}`,
    mapLabel: "Voir sur une carte",
    none: "Cette édition ne donne pas de contacts.",
    loading: "Chargement des contacts…",
    about: "À propos des textes",
  },
});
