import type { JSX } from "preact";
import { useRoute } from "preact-iso";
import { decode } from "../../../../domain/decode";
import { type ProgrammeId, ProgrammeIdSchema } from "../../../../domain/ids";
import { programmesArea } from "../../../i18n/areas/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { EditionGate, StorageNotice } from "../../../shared/edition/EditionGate";
import { BackLink } from "../../../shared/navigation/BackLink";
import { EmptyScreen } from "../../../shared/navigation/EmptyScreen";
import { paths } from "../../../shared/navigation/paths";
import { useScrollMemory } from "../../../shared/navigation/useScrollMemory";
import { Skeleton } from "../../../ui/Skeleton";
import { ProgrammePage } from "./ProgrammePage";
import styles from "./ProgrammeScreen.module.css";
import { useProgramme } from "./useProgramme";

export default function ProgrammeScreen(): JSX.Element {
  const { params } = useRoute();
  const messages = useMessages(programmesArea).programmes;
  const id = decode(ProgrammeIdSchema, params.id);
  return (
    <div class={styles.screen}>
      <div class={styles.top}>
        <BackLink href={paths.programmes()} label={messages.backToList} />
      </div>
      {/* Another programme is another screen: position and focus start afresh. */}
      {id.ok ? <StoredProgramme key={id.value} id={id.value} /> : <Missing />}
    </div>
  );
}

function StoredProgramme({ id }: { readonly id: ProgrammeId }): JSX.Element {
  const messages = useMessages(programmesArea).programmes;
  const found = useProgramme(id);
  useScrollMemory(found.status === "ready");
  if (found.status === "loading") return <Skeleton label={messages.loading} />;
  if (found.status === "failed") {
    return <StorageNotice problem={found.problem} />;
  }
  if (found.value === "absent") {
    return (
      <EditionGate kind="tunnel" title={messages.notYetTitle} loading={messages.loading} isScreen>
        {messages.notYet}
      </EditionGate>
    );
  }
  return found.value === "missing" ? <Missing /> : <ProgrammePage {...found.value} />;
}

function Missing(): JSX.Element {
  const { missingTitle, missing, seeAll } = useMessages(programmesArea).programmes;
  return (
    <EmptyScreen kind="path" title={missingTitle} actions={<a href={paths.programmes()}>{seeAll}</a>}>
      {missing}
    </EmptyScreen>
  );
}
