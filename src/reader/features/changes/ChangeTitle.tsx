import type { JSX } from "preact";
import { typeset } from "../../shared/text/typeset";
import styles from "./ChangesScreen.module.css";

type Props = {
  /** Absent for what was withdrawn: it leads nowhere. */
  readonly href?: string;
  readonly text: string;
  readonly language: string;
};

export function ChangeTitle({ href, text, language }: Props): JSX.Element {
  return href === undefined ? (
    <span class={styles.title} lang={language}>
      {typeset(text)}
    </span>
  ) : (
    <a class={styles.title} href={href} lang={language}>
      {typeset(text)}
    </a>
  );
}
