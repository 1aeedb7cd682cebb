import type { ProgrammeState } from "../../../domain/programmes/decideState";
import type { ProgrammeStatus } from "../../../domain/reference/programme";
import { createArea } from "../base/area";
import type { Format } from "../base/format";
import { withDe } from "./shell";

const statuses: Readonly<Record<ProgrammeStatus, string>> = {
  announced: "Annoncé",
  adopted: "Adopté",
  signed: "Signé",
  "under-way": "En cours",
  completed: "Achevé",
};

/** A status from an article comes with its day, one computed from the calendar without. */
export const makeState =
  (format: Format) =>
  (state: ProgrammeState): string => {
    switch (state.kind) {
      case "past-date":
        return "Date passée";
      case "period-over":
        return "Période terminée";
      case "unsaid":
        return "Avancement non précisé";
      case "said": {
        const status = statuses[state.value];
        if (!state.saidOn) return `${status}, d’après un article sans date`;
        const { on, inferred } = state.saidOn;
        const month = `${format.date(on.slice(0, "2019-10".length))}${inferred ? " (année déduite)" : ""}`;
        return state.value === "announced" || state.value === "under-way"
          ? `${status} en ${month}, d’après l’article`
          : `${status}, d’après un article ${withDe(month)}`;
      }
    }
  };

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
