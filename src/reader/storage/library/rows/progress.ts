/** Called with the share that is done, 0–1. */
export type Progress = (share: number) => void;
