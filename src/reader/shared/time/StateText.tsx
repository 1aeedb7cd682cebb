import type { JSX } from "preact";
import type { ProgrammeState } from "../../../domain/programmes/decideState";
import { Times } from "./Times";

type Props = { readonly state: ProgrammeState; readonly write: (state: ProgrammeState) => string };

/** `write`: the sentence in the reader's language. */
export function StateText({ state, write }: Props): JSX.Element {
  const saidOn = state.kind === "said" ? state.saidOn : undefined;
  return <Times text={write(state)} dates={saidOn ? [saidOn.on.slice(0, "2019-10".length)] : []} />;
}
