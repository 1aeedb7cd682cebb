import { identity } from "virtual:edition";
import type { ComponentChildren, JSX } from "preact";
import { useMessages } from "../../i18n/useMessages";
import { BackLink } from "../navigation/BackLink";
import { paths } from "../navigation/paths";
import { useScreen } from "../navigation/useScreen";
import styles from "./Statement.module.css";

type StatementProps = {
  readonly title: string;
  readonly children: ComponentChildren;
};

export function Statement({ title, children }: StatementProps): JSX.Element {
  const { navigation } = useMessages();
  const heading = useScreen(`${title} · ${identity.title}`);
  return (
    <div class={styles.screen}>
      <BackLink href={paths.settings()} label={navigation.settings} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}

type SectionProps = {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly items?: readonly string[];
  readonly children?: ComponentChildren;
};

export function StatementSection({ heading, paragraphs = [], items = [], children }: SectionProps): JSX.Element {
  return (
    <section class={styles.section}>
      <h2>{heading}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
