import type { makeReading as makeFrench } from "../fr/reading";

export const makeReading = (): ReturnType<typeof makeFrench> => ({
  reading: {
    tool: "Aa",
    toolName: "Aa, reading settings",
    title: "Reading settings",
    close: "Close",
  },
});
