import {
  abortEditionInstall,
  readEditionInstall,
  startEditionInstall,
} from "../../../../shared/edition/editionInstall";

/** One that is under way does not know of the choice: what it has fetched stays. */
export async function installAnew(): Promise<void> {
  if (readEditionInstall().status === "running") {
    abortEditionInstall();
    await startEditionInstall();
  }
  await startEditionInstall();
}
