import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import {
  addProgrammes,
  type Dossier,
  emptyDossier,
  hasProgramme,
  removeProgramme,
} from "../../../domain/device/dossier";
import { dossierArea } from "../../i18n/fr/dossier";
import { useMessages } from "../../i18n/useMessages";
import { canPrint, printPage } from "../../platform/device/sharing";
import { dossierMemory } from "../../shared/device/keptDossier";
import type { FoundArticles } from "../../shared/edition/watchArticles";
import { useLibrary } from "../../shared/library/lazy/useLibrary";
import { typeset } from "../../shared/text/typeset";
import { useLimit } from "../../shared/text/useLimit";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/lazy/ask";
import { printIcon } from "../../ui/lazy/lazyIcons";
import { Switch } from "../../ui/lazy/Switch";
import { TextField } from "../../ui/lazy/TextField";
import { ArticleOrder } from "./ArticleOrder";
import programmeChoiceStyles from "./ArticlePicker.module.css";
import styles from "./DossierScreen.module.css";
import { EpubButtons } from "./Preview";
import type { ShownDossier } from "./useShownDossier";
import { useNamedProgrammes } from "./watchNamedProgrammes";

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

/** Highlights and notes are printed only on request, because a dossier may be for others. */
function AnnotationsSwitch({ isOn }: { readonly isOn: boolean }): JSX.Element | null {
  const messages = useMessages(dossierArea).dossier;
  const counts = useLibrary("counts", (library) => library.watchCounts());
  if (counts.status !== "ready" || counts.value.highlights + counts.value.notes === 0) return null;
  return (
    <Switch
      label={messages.withRemarks}
      hint={messages.withRemarksHint}
      isOn={isOn}
      onChange={(hasRemarks) => dossierMemory.change((kept) => ({ ...kept, hasRemarks }))}
    />
  );
}

/** The programmes that the articles mention and those that the reader added, to be chosen one by one. */
function ProgrammeChoice({ dossier }: { readonly dossier: Dossier }): JSX.Element | null {
  const messages = useMessages(dossierArea).dossier;
  const { programmes, cited } = useNamedProgrammes(dossier);
  if (programmes.length === 0) return null;
  return (
    <ul class={programmeChoiceStyles.list} role="list" aria-label={messages.chosenProgrammes}>
      {programmes.map(({ id, name }) => {
        const isChosen = hasProgramme(dossier, id, cited.has(id));
        return (
          <li key={id}>
            <label class={programmeChoiceStyles.choice}>
              <input
                type="checkbox"
                checked={isChosen}
                onChange={() =>
                  dossierMemory.change((kept) => (isChosen ? removeProgramme(kept, id) : addProgrammes(kept, [id])))
                }
              />
              <span class={programmeChoiceStyles.title} lang={identity.language}>
                {typeset(name.value)}
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
