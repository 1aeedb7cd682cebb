import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Topic } from "../../domain/edition/topic";
import type { TopicId } from "../../domain/ids";
import styles from "./TopicKicker.module.css";
import { typeset } from "./typeset";

export function TopicKicker({
  ids,
  themes,
}: {
  readonly ids: readonly TopicId[];
  readonly themes: readonly Topic[];
}): JSX.Element {
  const named = ids.flatMap((id) => themes.find((theme) => theme.id === id) ?? []);
  return (
    <p class={`${styles.kicker} ${styles[named[0]?.colour ?? "sapin"]}`} lang={identity.language}>
      {named.map((theme) => typeset(theme.name)).join(" · ")}
    </p>
  );
}
