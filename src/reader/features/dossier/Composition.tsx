import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { emptyDossier } from "../../../domain/device/dossier";
import { dossierArea } from "../../i18n/areas/dossier";
import { useMessages } from "../../i18n/useMessages";
import { canPrint, printPage } from "../../platform/device/printPage";
import { dossierMemory } from "../../shared/device/keptDossier";
import type { FoundArticles } from "../../shared/edition/watchArticles";
import { useLimit } from "../../shared/text/useLimit";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/lazy/ConfirmDialog";
import { printIcon } from "../../ui/lazy/lazyIcons";
import { Switch } from "../../ui/lazy/Switch";
import { TextField } from "../../ui/lazy/TextField";
import { AnnotationsSwitch } from "./AnnotationsSwitch";
import { ArticleOrder } from "./ArticleOrder";
import styles from "./DossierScreen.module.css";
import { EpubButtons } from "./EpubButtons";
import { ProgrammeChoice } from "./ProgrammeChoice";
import type { ShownDossier } from "./useShownDossier";

type Props = { readonly shown: ShownDossier; readonly found: FoundArticles; readonly onPick: () => void };

export function Composition({ shown, found, onPick }: Props): JSX.Element {
  const messages = useMessages(dossierArea).dossier;
  const { dossier, isOwn } = shown;
  const { articles } = dossier;
  // Memoised: typing the introduction must not re-render fifty rows.
  const order = useMemo(
    () => <ArticleOrder articles={articles} found={found} isOwn={isOwn} />,
    [articles, found, isOwn],
  );
  const [isClearing, setIsClearing] = useState(false);
  const clear = (): void => {
    setIsClearing(false);
    dossierMemory.change(() => emptyDossier);
  };
  const titleLimit = useLimit(dossier.title, 200);
  const introductionLimit = useLimit(dossier.introduction, 5000);
  return (
    <div class={styles.composition}>
      <section class={styles.part} aria-label={messages.articles}>
        {order}
        {isOwn && (
          <div class={styles.ways}>
            <Button icon="plus" onPress={onPick}>
              {messages.choose}
            </Button>
            <Button kind="plain" onPress={() => setIsClearing(true)}>
              {messages.clear}
            </Button>
          </div>
        )}
      </section>
      {isOwn && (
        <div class={styles.part}>
          <TextField
            label={messages.ownTitle}
            value={dossier.title}
            limit={titleLimit}
            onChange={(title) => dossierMemory.change((kept) => ({ ...kept, title }))}
          />
          <TextField
            label={messages.introduction}
            hint={messages.introductionHint}
            isLong
            value={dossier.introduction}
            limit={introductionLimit}
            onChange={(introduction) => dossierMemory.change((kept) => ({ ...kept, introduction }))}
          />
          <Switch
            label={messages.withProgrammes}
            hint={messages.withProgrammesHint}
            isOn={dossier.hasProgrammes}
            onChange={(hasProgrammes) => dossierMemory.change((kept) => ({ ...kept, hasProgrammes }))}
          />
          <ProgrammeChoice dossier={dossier} />
          <AnnotationsSwitch isOn={dossier.hasRemarks} />
        </div>
      )}
      <EpubButtons articles={articles} title={dossier.title} />
      {canPrint() && (
        <div class={styles.print}>
          <Button kind="primary" icon={printIcon} onPress={printPage}>
            {messages.print}
          </Button>
        </div>
      )}
      <ConfirmDialog
        isOpen={isClearing}
        title={messages.clearTitle}
        confirmLabel={messages.clearConfirm}
        cancelLabel={messages.clearCancel}
        isDangerous
        onConfirm={clear}
        onCancel={() => setIsClearing(false)}
      >
        {messages.clearText}
      </ConfirmDialog>
    </div>
  );
}
