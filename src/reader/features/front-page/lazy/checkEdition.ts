import type { Messages } from "../../../i18n/fr";
import { offerEdition } from "../../../shared/edition/offerEdition";
import { showToast } from "../../../ui/Toast";
import { checkForEdition } from "../../../worker/client";

/** Says what came of it. What there is is offered with its size, also after it was put off. */
export async function checkEdition({ frontPage, installProblem }: Messages): Promise<void> {
  const found = await checkForEdition();
  switch (found.outcome) {
    case "up-to-date":
      showToast({ text: frontPage.upToDate });
      break;
    case "failed":
      showToast({ text: installProblem(found.problem) });
      break;
    case "available":
      offerEdition(found);
      break;
    case "aborted":
      break;
  }
}
