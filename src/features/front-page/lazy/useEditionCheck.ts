import { useEffect, useState } from "preact/hooks";
import { useMessages } from "../../../i18n/useMessages";
import { startEditionInstall, useEditionInstall } from "../../../shared/edition/editionInstall";
import { showToast } from "../../../ui/Toast";
import { checkEdition } from "./checkEdition";

export type EditionCheck = { readonly step: "idle" | "checking" | "downloading"; readonly check: () => void };

/** Checks for a newer edition and reports the result; downloads only on request, after showing the size. */
export function useEditionCheck(): EditionCheck {
  const messages = useMessages();
  const { offline, installProblem } = messages;
  const [step, setStep] = useState<EditionCheck["step"]>("idle");
  const install = useEditionInstall();

  useEffect(() => {
    if (step !== "downloading" || install.status === "running") return;
    setStep("idle");
    if (install.status === "done") showToast({ text: offline.installed });
    if (install.status === "failed") showToast({ text: installProblem(install.problem) });
  }, [step, install, offline, installProblem]);

  const download = (): void => {
    void startEditionInstall();
    setStep("downloading");
  };
  const check = async (): Promise<void> => {
    setStep("checking");
    try {
      await checkEdition(messages, download);
    } finally {
      setStep((now) => (now === "checking" ? "idle" : now));
    }
  };
  // On failure « Hors ligne » explains more than a sign could.
  return { step, check: () => void check().catch(() => undefined) };
}
