import type { makeOffline as makeFrench } from "../fr/offline";

export const makeOffline = (): ReturnType<typeof makeFrench> => ({
  offline: {
    title: "Offline",
  },
});
