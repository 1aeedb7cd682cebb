import type { ComponentChildren, JSX } from "preact";
import { useEffect } from "preact/hooks";
import { offerArea } from "../../../i18n/fr/changes";
import { useMessages } from "../../../i18n/useMessages";
import { useDeviceMemory } from "../../../platform/deviceMemory";
import { createStore, useStore } from "../../../platform/store";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import { Progress } from "../../../ui/Progress";
import type { EditionOffer } from "../../../worker/client";
import { abortEditionInstall, readEditionInstall, startEditionInstall, useEditionInstall } from "../editionInstall";
import { editionOffer, putOffEdition, useOffer, wantedEdition } from "../offer";

const nothing = { revision: "", bytes: 0 };
/** How much of which edition this page has downloaded: a pause shows it, and so does the screen that is opened next. */
const arrived = createStore(nothing);

type Props = { readonly canPutOff?: boolean };

export function OfferNotice({ canPutOff = false }: Props): JSX.Element | null {
  const { offer } = useOffer();
  const putOff = useDeviceMemory(putOffEdition, "");
  return offer && !(canPutOff && putOff === offer.revision) ? <Offered offer={offer} canPutOff={canPutOff} /> : null;
}

function Offered({ offer, canPutOff }: Required<Props> & { readonly offer: EditionOffer }): JSX.Element {
  const messages = useMessages();
  const { offer: own } = useMessages(offerArea);
  const { isWanted } = useOffer();
  const install = useEditionInstall();
  const { revision, missingBytes, changes } = offer;
  const bytes = useStore(arrived, (now) => (now.revision === revision ? now.bytes : 0));

  const left = install.status === "running" ? install.progress?.bytes : undefined;
  const isDownloading = isWanted && install.status !== "failed";
  useEffect(() => {
    // What came before a pause is no longer asked for.
    if (isDownloading && left && left.total > 0) {
      arrived.write({ revision, bytes: missingBytes - (left.total - left.done) });
    }
  }, [isDownloading, left?.done]);

  const putItOff = (): void => {
    pauseDownload();
    arrived.write(nothing);
    putOffEdition.change(() => revision);
  };
  const download = (word: string): JSX.Element => (
    <Button kind="primary" onPress={() => void downloadEdition(revision)}>
      {word}
    </Button>
  );
  const cancel = <Button onPress={putItOff}>{own.cancel}</Button>;
  const line = own.line(changes, missingBytes);

  if (isDownloading) {
    return (
      <Offer line={line} actions={[<Button onPress={pauseDownload}>{own.pause}</Button>, cancel]}>
        <Progress label={messages.edition.progress} value={bytes} max={missingBytes} />
      </Offer>
    );
  }
  if (isWanted && install.status === "failed") {
    return (
      <Offer line={line} actions={[download(own.resume), cancel]}>
        <p>{messages.installProblem(install.problem)}</p>
      </Offer>
    );
  }
  if (bytes > 0) {
    return (
      <Offer line={line} actions={[download(own.resume), cancel]}>
        <p>{own.paused(bytes, missingBytes)}</p>
      </Offer>
    );
  }
  return (
    <Offer
      line={line}
      actions={[download(own.download), canPutOff && <Button onPress={putItOff}>{own.later}</Button>]}
    />
  );
}

type OfferProps = {
  readonly line: string;
  readonly actions: ComponentChildren;
  readonly children?: ComponentChildren;
};

function Offer({ line, actions, children }: OfferProps): JSX.Element {
  return (
    <Notice icon="arrow-down" isAnnounced actions={actions}>
      <p>{line}</p>
      {children}
    </Notice>
  );
}

async function downloadEdition(revision: string): Promise<void> {
  wantedEdition.change(() => revision);
  await startEditionInstall();
  // That may have been one which was under way, and did not know of it, or was just being paused.
  const isLeft = editionOffer.read()?.revision === revision && wantedEdition.read() === revision;
  if (isLeft && readEditionInstall().status !== "failed") await startEditionInstall();
}

function pauseDownload(): void {
  wantedEdition.change(() => "");
  abortEditionInstall();
}
