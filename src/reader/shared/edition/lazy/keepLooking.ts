import { decideBackOff } from "../../../../domain/edition/decideBackOff";
import type { Store } from "../../../platform/store";
import { checkForEdition } from "../../../worker/client";
import type { InstallState } from "../editionInstall";

const HOUR_MS = 3_600_000;
/** Somebody who goes to and fro between two applications asks for nothing each time. */
const LOOK_AT_MOST_EVERY_MS = 5 * 60_000;

type Options = { readonly state: Store<InstallState>; readonly install: () => Promise<void> };

/**
 * An application may stay open for days: it looks for another edition each hour and when it is shown again, and tries again
 * what failed, ever more rarely. A look that fails changes nothing and says nothing: there is a next one.
 */
export function keepLooking({ state, install }: Options): void {
  const hasFailed = (): boolean => state.read().status === "failed";
  let failures = hasFailed() ? 1 : 0;
  let lookedAt = Date.now();
  let isLooking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const waitMs = (): number => (failures > 0 ? decideBackOff(failures, Math.random()) : HOUR_MS);
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, waitMs());
  };
  const look = (): void => {
    schedule();
    if (isLooking || document.visibilityState !== "visible") return;
    isLooking = true;
    lookedAt = Date.now();
    void lookOnce().finally(() => {
      isLooking = false;
      schedule();
    });
  };
  const lookOnce = async (): Promise<void> => {
    const { outcome } = await checkForEdition();
    // Only once the server has answered, so that nothing on the screen says again what failed before.
    if (outcome === "available" || (outcome === "up-to-date" && hasFailed())) await install();
    failures = outcome === "failed" || hasFailed() ? failures + 1 : 0;
  };

  document.addEventListener("visibilitychange", () => {
    if (Date.now() - lookedAt >= LOOK_AT_MOST_EVERY_MS) look();
  });
  addEventListener("online", () => {
    failures = 0;
    schedule();
  });
  // By hand, or because the network came back.
  state.watch(({ status }) => {
    if (status === "running" && !isLooking) failures = 0;
  });
  schedule();
}
