import type { Messages } from "../../../i18n/fr";
import { showToast } from "../../../ui/Toast";
import { checkForEdition } from "../../../worker/client";

const OFFER_MS = 20_000;

/** Says what came of it, and offers what there is with its size. */
export async function checkEdition(
  { frontPage, offline, installProblem }: Messages,
  download: () => void,
): Promise<void> {
  const found = await checkForEdition();
  switch (found.outcome) {
    case "up-to-date":
      showToast({ text: frontPage.upToDate });
      break;
    case "failed":
      showToast({ text: installProblem(found.problem) });
      break;
    case "available":
      showToast({
        text: offline.editionAvailable(found.articleCount, found.missingBytes),
        action: { label: offline.download, onPress: download },
        durationMs: OFFER_MS,
      });
      break;
    case "aborted":
      break;
  }
}
