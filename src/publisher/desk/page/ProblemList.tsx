import type { JSX } from "preact";
import type { ProblemView } from "../serve/protocol";

/** More than anybody corrects before checking again. */
const MOST_SHOWN = 300;

export function ProblemList(props: {
  readonly problems: readonly ProblemView[];
  readonly folder: string;
}): JSX.Element {
  const { problems, folder } = props;
  return (
    <>
      <p>{problems.length === 1 ? "1 problem." : `${problems.length} problems.`}</p>
      <ul class="problems">
        {problems.slice(0, MOST_SHOWN).map(({ file, line, message }) => (
          <li key={`${file}:${line}:${message}`}>
            <code>
              {folder}/{file}:{line}
            </code>
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && <p class="muted">… and {problems.length - MOST_SHOWN} more.</p>}
    </>
  );
}
