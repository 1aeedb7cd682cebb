import { useEffect, useState } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages";
import { startEditionInstall, useEditionInstall } from "../../shared/edition/editionInstall";
import { showToast } from "../../ui/Toast";

/** Time to read how much it is, and to decide. */
const OFFER_MS = 20_000;

export type EditionCheck = { readonly step: "idle" | "checking" | "downloading"; readonly check: () => void };

/** Asks for a newer edition and says what came of it; downloads only when told to, with the bytes on the table. */
export function useEditionCheck(): EditionCheck {
  const { frontPage, offline, installProblem } = useMessages();
  const [step, setStep] = useState<EditionCheck["step"]>("idle");
  const install = useEditionInstall();

  useEffect(() => {
    if (step !== "downloading" || install.status === "running") return;
    setStep("idle");
    if (install.status === "done") showToast({ text: offline.installed });
    if (install.status === "failed") showToast({ text: installProblem(install.problem) });
  }, [step, install, offline, installProblem]);

  const check = async (): Promise<void> => {
    setStep("checking");
    const { checkForEdition } = await import("../../worker/client");
    const found = await checkForEdition();
    setStep("idle");
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
  };
  const download = (): void => {
    void startEditionInstall();
    setStep("downloading");
  };
  // A part of the application that can't be fetched: « Hors ligne » says more than a sign could.
  return { step, check: () => void check().catch(() => setStep("idle")) };
}
