import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useStoredApp } from "../platform/app/storedApp";
import { whenIdle } from "../platform/whenIdle";
import { useEditionInstall } from "../shared/edition/editionInstall";

/** Stores each page for the next start, once the whole application is there and has nothing else to do. */
export function StoredDrawing(): null {
  const { url } = useLocation();
  const { extent } = useStoredApp();
  const { status } = useEditionInstall();
  const isSettled = extent === "whole" && (status === "done" || status === "failed");
  useEffect(() => {
    if (isSettled) draw().catch(() => undefined); // The next start draws its page by itself.
  }, [url, status, isSettled]);
  return null;
}

async function draw(): Promise<void> {
  await whenIdle();
  await (await import("./lazy/drawPage")).drawPage();
}
