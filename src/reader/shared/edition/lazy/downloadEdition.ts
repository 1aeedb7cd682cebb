import { abortEditionInstall, readEditionInstall, startEditionInstall } from "../editionInstall";
import { editionOffer, wantedEdition } from "../editionOffer";

export async function downloadEdition(revision: string): Promise<void> {
  wantedEdition.change(() => revision);
  await startEditionInstall();
  // That may have been one which was under way, and did not know of it, or was just being paused.
  const isLeft = editionOffer.read()?.revision === revision && wantedEdition.read() === revision;
  if (isLeft && readEditionInstall().status !== "failed") await startEditionInstall();
}

export function pauseDownload(): void {
  wantedEdition.change(() => "");
  abortEditionInstall();
}
