import type { makeReading as makeFrench } from "../fr/reading";

export const makeReading = (): ReturnType<typeof makeFrench> => ({
  reading: {
    tool: "Aa",
    toolName: "Aa, Leseeinstellungen",
    title: "Leseeinstellungen",
    close: "Schließen",
  },
});
