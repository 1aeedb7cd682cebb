import type { ProgrammeStatus } from "../../../domain/reference/programme";
import type { Format } from "../base/format";
import type { makeState as frenchState } from "../fr/state";

const statuses: Readonly<Record<ProgrammeStatus, string>> = {
  announced: "Announced",
  adopted: "Adopted",
  signed: "Signed",
  "under-way": "Under way",
  completed: "Completed",
};

export const makeState =
  (format: Format): ReturnType<typeof frenchState> =>
  (state) => {
    switch (state.kind) {
      case "past-date":
        return "Date passed";
      case "period-over":
        return "Period over";
      case "unsaid":
        return "Progress not given";
      case "said": {
        const status = statuses[state.value];
        if (!state.saidOn) return `${status}, according to an undated article`;
        const { on, inferred } = state.saidOn;
        const month = `${format.date(on.slice(0, "2019-10".length))}${inferred ? " (year inferred)" : ""}`;
        return state.value === "announced" || state.value === "under-way"
          ? `${status} in ${month}, according to the article`
          : `${status}, according to an article of ${month}`;
      }
    }
  };
