import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Upcoming } from "../../../domain/device/upcoming";
import { daysUntil, readersDay } from "../../../domain/time/days";
import { useMessages } from "../../i18n/useMessages";
import { useDeviceMemory } from "../../platform/deviceMemory";
import { upcomingMemory } from "../../shared/library/upcomingMemory";
import { paths } from "../../shared/navigation/paths";
import { typeset } from "../../shared/text/typeset";
import { Icon } from "../../ui/Icon";
import styles from "./DueReminder.module.css";

const DAYS_BEFORE = 14;
const none: readonly Upcoming[] = [];

type Props = {
  readonly publishedOn: string;
  /** A prerendered page is the same for everyone: the line comes once it has settled. */
  readonly isPrerendered: boolean;
};

/** From two weeks before the date of a followed programme. */
export function DueReminder({ publishedOn, isPrerendered }: Props): JSX.Element | null {
  const { frontPage, format } = useMessages();
  const [isSettled, setIsSettled] = useState(!isPrerendered);
  useEffect(() => setIsSettled(true), []);
  const upcoming = useDeviceMemory(upcomingMemory, isSettled ? upcomingMemory.read() : none);
  if (!isSettled) return null;
  const today = readersDay(new Date(), publishedOn);
  const due = upcoming.filter(({ date }) => daysUntil(date, today) <= DAYS_BEFORE);
  const [first, ...others] = due;
  if (!first) return null;
  const when = format.due(first.date, daysUntil(first.date, today));
  return (
    <p class={styles.due}>
      <a href={`${paths.library()}?onglet=demarches`}>
        <Icon name="clock" />
        <span>
          {others.length > 0 ? frontPage.dueMany(due.length, when) : frontPage.due(typeset(first.title), when)}
        </span>
      </a>
    </p>
  );
}
