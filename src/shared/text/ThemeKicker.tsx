import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Theme } from "../../domain/edition/theme";
import type { ThemeId } from "../../domain/ids";
import styles from "./ThemeKicker.module.css";
import { typeset } from "./typeset";

/** The line over a title: its themes, in the colour of the first. */
export function ThemeKicker({
  ids,
  themes,
}: {
  readonly ids: readonly ThemeId[];
  readonly themes: readonly Theme[];
}): JSX.Element {
  const named = ids.flatMap((id) => themes.find((theme) => theme.id === id) ?? []);
  return (
    <p class={`${styles.kicker} ${styles[named[0]?.colour ?? "sapin"]}`} lang={identity.language}>
      {named.map((theme) => typeset(theme.name)).join(" · ")}
    </p>
  );
}
