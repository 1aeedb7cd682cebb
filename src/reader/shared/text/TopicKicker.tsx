import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { TopicId } from "../../../domain/ids";
import type { Topic } from "../../../domain/reference/topic";
import styles from "./TopicKicker.module.css";
import { typeset } from "./typeset";

export function TopicKicker({
  ids,
  topics,
}: {
  readonly ids: readonly TopicId[];
  readonly topics: readonly Topic[];
}): JSX.Element {
  const named = ids.flatMap((id) => topics.find((topic) => topic.id === id) ?? []);
  return (
    <p class={`${styles.kicker} ${styles[named[0]?.colour ?? "sapin"]}`} lang={identity.language}>
      {named.map((topic) => typeset(topic.name)).join("\u00a0· ")}
    </p>
  );
}
