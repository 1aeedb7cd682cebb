import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { changesArea } from "../../i18n/fr/changes";
import { useMessages } from "../../i18n/useMessages";
import { Button } from "../../ui/Button";
import styles from "./ChangesScreen.module.css";

/** An edition may bring thousands at once. */
const STEP = 30;

type Props<T> = {
  readonly heading: string;
  readonly level?: 3 | 4;
  readonly items: readonly T[];
  readonly children: (item: T) => ComponentChildren;
};

/** Nothing where there is nothing to list. */
export function ChangeList<T extends { readonly id: string }>(props: Props<T>): JSX.Element | null {
  const { heading, level = 3, items, children } = props;
  const Heading = `h${level}` as const;
  if (items.length === 0) return null;
  return (
    <section class={styles.list}>
      <Heading>{heading}</Heading>
      <Steps items={items}>{children}</Steps>
    </section>
  );
}

function Steps<T extends { readonly id: string }>({ items, children }: Pick<Props<T>, "items" | "children">) {
  const messages = useMessages(changesArea).changes;
  const [shown, setShown] = useState(STEP);
  const rest = items.length - shown;
  return (
    <>
      <ul role="list">
        {items.slice(0, shown).map((item) => (
          <li key={item.id}>{children(item)}</li>
        ))}
      </ul>
      {rest > 0 && <Button onPress={() => setShown(shown + STEP)}>{messages.more(rest)}</Button>}
    </>
  );
}
