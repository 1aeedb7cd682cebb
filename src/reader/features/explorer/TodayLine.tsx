import type { JSX } from "preact";
import { Times } from "../../shared/time/Times";

type Props = { readonly today: string | undefined; readonly write: (day: string) => string };

/** The reader's day. A prerendered page does not know it and keeps its place free. */
export function TodayLine({ today, write }: Props): JSX.Element {
  return <Times text={today === undefined ? "\u00a0" : write(today)} dates={today === undefined ? [] : [today]} />;
}
