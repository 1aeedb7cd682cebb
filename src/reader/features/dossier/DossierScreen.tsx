import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { emptyDossier } from "../../../domain/device/dossier";
import { dossierArea } from "../../i18n/fr/dossier";
import { useMessages } from "../../i18n/useMessages";
import { dossierMemory } from "../../shared/device/keptDossier";
import { StorageNotice } from "../../shared/edition/EditionGate";
import { useEditionInstall } from "../../shared/edition/editionInstall";
import { useEdition } from "../../shared/edition/useEdition";
import { bringArticle, watchArticles } from "../../shared/edition/watchArticles";
import { useWatch } from "../../shared/edition/watching";
import { BackLink } from "../../shared/navigation/BackLink";
import { paths } from "../../shared/navigation/paths";
import { useScreen } from "../../shared/navigation/useScreen";
import { useScrollMemory } from "../../shared/navigation/useScrollMemory";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { infoIcon } from "../../ui/lazy/lazyIcons";
import { Notice } from "../../ui/Notice";
import { Sheet } from "../../ui/Sheet";
import { Skeleton } from "../../ui/Skeleton";
import { showToast } from "../../ui/Toast";
import { ArticlePicker } from "./ArticlePicker";
import { Composition } from "./Composition";
import styles from "./DossierScreen.module.css";
import type { DossierRenderers } from "./dossierSection";
import { EpubButtons, Preview } from "./Preview";
import { type ShownDossier, useShownDossier } from "./useShownDossier";

export function DossierScreen({ renderers }: { readonly renderers: DossierRenderers }): JSX.Element {
  const { navigation } = useMessages();
  const dossierMessages = useMessages(dossierArea).dossier;
  const { identity } = useEdition();
  const shown = useShownDossier();
  const heading = useScreen(`${shown?.dossier.title.trim() || dossierMessages.title} · ${identity.title}`);
  const [isPicking, setIsPicking] = useState(false);
  const pick = (): void => setIsPicking(true);
  return (
    <div class={styles.screen}>
      <div class={styles.top}>
        <BackLink href={paths.frontPage()} label={navigation.frontPage} />
        <h1 ref={heading} tabIndex={-1}>
          {dossierMessages.title}
        </h1>
      </div>
      {!shown && (
        <>
          <noscript>{dossierMessages.withoutScript}</noscript>
          <Skeleton label={dossierMessages.loading} />
        </>
      )}
      {shown && <Notices shown={shown} onSettled={() => heading.current?.focus()} />}
      {shown &&
        (shown.dossier.articles.length + shown.dossier.programmes.length === 0 ? (
          <EmptyState
            title={dossierMessages.emptyTitle}
            actions={
              <>
                <Button kind="primary" icon="plus" onPress={pick}>
                  {dossierMessages.choose}
                </Button>
                <EpubButtons articles={[]} title="" />
              </>
            }
          >
            <p>{dossierMessages.empty}</p>
            <p>{dossierMessages.whileReading}</p>
          </EmptyState>
        ) : (
          <Filled shown={shown} renderers={renderers} onPick={pick} />
        ))}
      <Sheet
        isOpen={isPicking}
        onClose={() => setIsPicking(false)}
        title={dossierMessages.choose}
        closeLabel={dossierMessages.close}
      >
        <ArticlePicker chosen={shown?.dossier.articles ?? []} />
      </Sheet>
    </div>
  );
}

type FilledProps = { readonly shown: ShownDossier; readonly renderers: DossierRenderers; readonly onPick: () => void };

function Filled({ shown, renderers, onPick }: FilledProps): JSX.Element {
  const messages = useMessages();
  const dossierMessages = useMessages(dossierArea).dossier;
  const install = useEditionInstall();
  const ids = shown.dossier.articles;
  // Sorted, because the order does not change the query.
  const watched = useWatch([...ids].sort().join(), (storage) => watchArticles(storage, ids, bringArticle));
  const found = watched.status === "ready" ? watched.value : undefined;
  useScrollMemory(found !== undefined && found !== null);
  if (watched.status === "failed") {
    return <StorageNotice problem={watched.problem} />;
  }
  if (!found) {
    return install.status === "failed" ? (
      <Notice kind="problem" icon="warning">
        {messages.installProblem(install.problem)}
      </Notice>
    ) : (
      <Skeleton label={dossierMessages.loading} />
    );
  }
  return (
    <div class={styles.desk}>
      <Composition shown={shown} found={found} onPick={onPick} />
      <Preview dossier={shown.dossier} found={found} renderers={renderers} />
    </div>
  );
}

type Props = {
  readonly shown: ShownDossier;
  /** The pressed button is gone, so something else must take the focus. */
  readonly onSettled: () => void;
};

export function Notices({ shown, onSettled }: Props): JSX.Element {
  const messages = useMessages(dossierArea).dossier;
  const { route } = useLocation();
  const { dossier, stored, isOwn, isKept, unread } = shown;
  const adopt = (): void => {
    dossierMemory.change(() => ({ ...emptyDossier, articles: dossier.articles }));
    const undo = (): void => void dossierMemory.change(() => stored);
    showToast({ text: messages.adopted, action: { label: messages.undo, onPress: undo } });
    onSettled();
  };
  const goBack = (): void => {
    route(paths.dossier(stored.articles));
    onSettled();
  };
  return (
    <>
      {!isOwn && (
        <Notice
          icon={infoIcon}
          actions={
            <>
              <Button onPress={adopt}>{messages.adopt}</Button>
              <Button onPress={goBack}>{messages.backToOwn(stored.articles.length)}</Button>
            </>
          }
        >
          {messages.another}
        </Notice>
      )}
      {unread > 0 && (
        <Notice kind="problem" icon="warning">
          {messages.unread(unread)}
        </Notice>
      )}
      {!isKept && (
        <Notice kind="problem" icon="warning">
          {messages.notKept}
        </Notice>
      )}
    </>
  );
}
