import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { decideReadStatus } from "../../../../domain/library/readStatus";
import { useMessages } from "../../../i18n/useMessages";
import { useDeviceMemory } from "../../../platform/deviceMemory";
import { resumeMemory, wantResume } from "../../../shared/library/resumeMemory";
import { paths } from "../../../shared/navigation/paths";
import { TypesetTitle } from "../../../shared/text/TypesetTitle";
import { Icon } from "../../../ui/Icon";
import { readShareOf } from "./progressStore";
import styles from "./ResumeCard.module.css";

/** A prerendered page is the same for everyone, and keeps the room by what `app/boot.ts` found. */
export function ResumeCard(): JSX.Element | null {
  const { frontPage } = useMessages();
  const resume = useDeviceMemory(resumeMemory, undefined);
  if (resume === undefined) return <li class={styles.place} />;
  if (!resume || decideReadStatus(readShareOf(resume.id)) === "read") return null;
  return (
    <li class={styles.place}>
      <a class={styles.card} href={paths.article(resume.id)} onClick={() => wantResume(resume.id)}>
        <Icon name="bookmark" />
        <span>
          <span class={styles.facts}>
            {frontPage.resume} · {frontPage.started(Math.round(resume.share * 100))}
          </span>
          <span class={styles.title} lang={identity.language}>
            <TypesetTitle text={resume.title} />
          </span>
        </span>
      </a>
    </li>
  );
}
