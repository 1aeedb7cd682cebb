export const makeReading = () => ({
  reading: {
    tool: "Aa",
    toolName: "Aa, réglages de lecture",
    title: "Réglages de lecture",
    close: "Fermer",
  },
});
