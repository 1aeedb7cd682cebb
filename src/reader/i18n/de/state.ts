import type { ProgrammeStatus } from "../../../domain/reference/programme";
import type { Format } from "../base/format";
import type { makeState as frenchState } from "../fr/state";

const statuses: Readonly<Record<ProgrammeStatus, string>> = {
  announced: "Angekündigt",
  adopted: "Beschlossen",
  signed: "Unterzeichnet",
  "under-way": "Im Gange",
  completed: "Abgeschlossen",
};

export const makeState =
  (format: Format): ReturnType<typeof frenchState> =>
  (state) => {
    switch (state.kind) {
      case "past-date":
        return "Termin vorbei";
      case "period-over":
        return "Zeitraum beendet";
      case "unsaid":
        return "Stand nicht angegeben";
      case "said": {
        const status = statuses[state.value];
        if (!state.saidOn) return `${status}, laut einem Artikel ohne Datum`;
        const { on, inferred } = state.saidOn;
        const month = `${format.date(on.slice(0, "2019-10".length))}${inferred ? " (Jahr erschlossen)" : ""}`;
        return state.value === "announced" || state.value === "under-way"
          ? `${status} ${on.length > 4 ? "im " : ""}${month}, laut Artikel`
          : `${status}, laut einem Artikel ${on.length > 4 ? "vom" : "von"} ${month}`;
      }
    }
  };
