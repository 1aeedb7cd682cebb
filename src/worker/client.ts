import type { CheckOutcome, InstallOutcome, InstallProgress } from "../edition/installOutcome";

export type { CheckOutcome, InstallOutcome, InstallProgress } from "../edition/installOutcome";

/** Brings the phone to the published edition. Never rejects; aborting gives the outcome `aborted`. */
export declare function installEdition(options?: {
  readonly onProgress?: (progress: InstallProgress) => void;
  readonly signal?: AbortSignal;
}): Promise<InstallOutcome>;

/** Asks whether an installation would change something; fetches the manifest only. Never rejects. */
export declare function checkForEdition(options?: { readonly signal?: AbortSignal }): Promise<CheckOutcome>;
