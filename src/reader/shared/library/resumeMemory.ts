import type { Headline } from "../../../domain/article/article";
import { decodeResume } from "../../../domain/device/resume";
import { decideReadStatus } from "../../../domain/library/readStatus";
import { createDeviceMemory } from "../../platform/deviceMemory";

/** For the front page, which offers to go on reading before the library is open; `app/boot.ts` keeps room for it. */
export const resumeMemory = createDeviceMemory("resume", decodeResume);

/** `progress`: as it is in the library, which keeps none while the history is off. */
export function noteResume({ id, title }: Pick<Headline, "id" | "title">, progress: number | undefined): void {
  const isBegun = decideReadStatus(progress) === "started";
  resumeMemory.change((now) => {
    if (isBegun && progress !== undefined) return { id, title, share: progress };
    return now?.id === id ? null : now;
  });
}

let wanted: Headline["id"] | undefined;

/** Before its link is followed: the article opens where it was left, and does not ask. */
export function wantResume(id: Headline["id"]): void {
  wanted = id;
}

/** Once. */
export function consumeWantedResume(id: Headline["id"]): boolean {
  const isWanted = wanted === id;
  wanted = undefined;
  return isWanted;
}
