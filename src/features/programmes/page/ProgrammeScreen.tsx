import type { JSX } from "preact";
import { useRoute } from "preact-iso";
import { decode } from "../../../domain/decode";
import { type ProgrammeId, ProgrammeIdSchema } from "../../../domain/ids";
import { useMessages } from "../../../i18n/useMessages";
import { useEditionInstall } from "../../../shared/edition/editionInstall";
import { BackLink } from "../../../shared/navigation/BackLink";
import { paths } from "../../../shared/navigation/paths";
import { useScreen } from "../../../shared/navigation/useScreen";
import { useScrollMemory } from "../../../shared/navigation/useScrollMemory";
import { EmptyState } from "../../../ui/EmptyState";
import { Notice } from "../../../ui/Notice";
import { Skeleton } from "../../../ui/Skeleton";
import { useProgrammeSentences } from "../useProgrammeSentences";
import { ProgrammePage } from "./ProgrammePage";
import styles from "./ProgrammeScreen.module.css";
import { useProgramme } from "./useProgramme";

export default function ProgrammeScreen(): JSX.Element {
  const { params } = useRoute();
  const words = useProgrammeSentences();
  const id = decode(ProgrammeIdSchema, params.id);
  return (
    <div class={styles.screen}>
      <div class={styles.top}>
        <BackLink href={paths.programmes()} label={words.backToList} />
      </div>
      {/* Another programme is another screen: position and focus start afresh. */}
      {id.ok ? <StoredProgramme key={id.value} id={id.value} /> : <Missing />}
    </div>
  );
}

function StoredProgramme({ id }: { readonly id: ProgrammeId }): JSX.Element {
  const { storageProblem } = useMessages();
  const words = useProgrammeSentences();
  const found = useProgramme(id);
  useScrollMemory(found.status === "ready");
  if (found.status === "loading") return <Skeleton label={words.loading} />;
  if (found.status === "failed") {
    return (
      <Notice kind="problem" icon="warning">
        {storageProblem[found.problem.kind]}
      </Notice>
    );
  }
  if (found.value === "absent") return <NotYet />;
  return found.value === "missing" ? <Missing /> : <ProgrammePage {...found.value} />;
}

function Missing(): JSX.Element {
  const words = useProgrammeSentences();
  const heading = useScreen(words.missingTitle);
  return (
    <>
      <h1 class="visually-hidden" ref={heading} tabIndex={-1}>
        {words.missingTitle}
      </h1>
      <EmptyState kind="path" title={words.missingTitle} actions={<a href={paths.programmes()}>{words.seeAll}</a>}>
        {words.missing}
      </EmptyState>
    </>
  );
}

function NotYet(): JSX.Element {
  const messages = useMessages();
  const words = useProgrammeSentences();
  const install = useEditionInstall();
  const heading = useScreen(words.notYetTitle);
  if (install.status === "idle" || install.status === "running") return <Skeleton label={words.loading} />;
  return (
    <>
      <h1 class="visually-hidden" ref={heading} tabIndex={-1}>
        {words.notYetTitle}
      </h1>
      <EmptyState
        kind="tunnel"
        title={words.notYetTitle}
        actions={<a href={paths.offline()}>{messages.navigation.offline}</a>}
      >
        {install.status === "failed" ? messages.installProblem(install.problem) : words.notYet}
      </EmptyState>
    </>
  );
}
