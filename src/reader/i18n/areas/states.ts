import { createArea } from "../area";
import { makeState } from "../fr/state";

export const statesArea = createArea((format) => ({ state: makeState(format) }), {
  de: async () => {
    const { makeState } = await import("../de/state");
    return (format) => ({ state: makeState(format) });
  },
  en: async () => {
    const { makeState } = await import("../en/state");
    return (format) => ({ state: makeState(format) });
  },
});
