import { useEffect, useState } from "preact/hooks";
import type { EditionChanges } from "../../../../domain/edition/changes/editionChanges";
import { type Alert, type Followed, listAlerts } from "../../../../domain/edition/changes/listAlerts";
import { findFollowed } from "../../../shared/alerts/findFollowed";
import type { FollowedThing } from "./useFollowed";

type EditionAlerts = { readonly changes: EditionChanges; readonly alerts: readonly Alert[] };
type AlertsState =
  | { readonly status: "loading" }
  | { readonly status: "failed" }
  | { readonly status: "ready"; readonly editions: readonly EditionAlerts[] };

/** Newest edition first; only those that bring something. Asks again when another edition or followed thing comes. */
export function useAlerts(things: readonly FollowedThing[], changes: readonly EditionChanges[]): AlertsState {
  const [followed, setFollowed] = useState<readonly Followed[] | "failed" | undefined>(undefined);
  const key = JSON.stringify([
    things.map((thing) => [thing.key, thing.query]),
    changes.map(({ revision }) => revision),
  ]);
  useEffect(() => {
    const controller = new AbortController();
    void findFollowed(things, controller.signal).then((found) => {
      if (!controller.signal.aborted) setFollowed(found ?? "failed");
    });
    return () => controller.abort();
  }, [key]);
  if (followed === undefined) return { status: "loading" };
  if (followed === "failed") return { status: "failed" };
  const editions = changes.map((edition) => ({ changes: edition, alerts: listAlerts(edition, followed) }));
  return { status: "ready", editions: editions.filter(({ alerts }) => alerts.length > 0) };
}
