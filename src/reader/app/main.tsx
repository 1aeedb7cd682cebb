import { hydrate, render } from "preact";
import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/reading.css";
import "../ui/print.css";
import { french } from "../i18n/fr";
import { loadMessages } from "../i18n/languages";
import { startAppUpdates } from "../platform/app/appUpdate";
import { captureInstallPrompt } from "../platform/app/installPrompt";
import { startStoringApp } from "../platform/app/storedApp";
import { whenIdle } from "../platform/whenIdle";
import { readDeviceSettings, startDeviceSettings } from "../shared/device/deviceSettings";
import { startEditionUpdates } from "../shared/edition/editionInstall";
import { startLibraryGuardWhenUsed } from "../shared/library/openLibrary";
import { readEntry } from "../shared/navigation/entryMemory";
import { paths } from "../shared/navigation/paths";
import { repairPath } from "../shared/navigation/repairPath";
import { App } from "./App";
import { loadChosenMessages } from "./MessagesProvider";
import { readPageData } from "./readPageData";
import { preloadScreen } from "./screens";

repairAddress();
startDeviceSettings();
captureInstallPrompt();
const root = document.getElementById("app");
if (root) void start(root);

function repairAddress(): void {
  const path = repairPath(location.pathname);
  if (path !== location.pathname) history.replaceState(history.state, "", path + location.search + location.hash);
}

async function start(container: HTMLElement): Promise<void> {
  const messages = loadChosenMessages().catch(() => french);
  const isScreenHere = await preloadScreen(location.pathname);
  const pageData = readPageData();
  // An entry of the history may know of more rows than the page has: a place among them is only found once they are read.
  const isLonger = readEntry("shown") !== undefined;
  const isDrawnAnew = pageData?.path !== location.pathname || (isScreenHere && (isLonger || location.search !== ""));
  if (isDrawnAnew) {
    container.replaceChildren();
    render(<App pageData={isLonger ? undefined : pageData} messages={await messages} />, container);
    announceAwake();
  } else if (isScreenHere) {
    // A new task: evaluating the scripts already took as long as a slow phone should be blocked.
    await new Promise((done) => setTimeout(done));
    // Pages are prerendered in French; another language takes over once the application runs.
    const drawnIn = pageData.language && (await loadMessages(pageData.language).catch(() => undefined));
    hydrate(<App pageData={pageData} messages={drawnIn ?? french} />, container);
    announceAwake();
  }
  void drawPagesWhenStored(startStoringApp(startEditionUpdates()));
  startAppUpdates();
  addEventListener("keydown", openSearchOnSlash);
  void startLibraryGuardWhenUsed();
  void whenIdle()
    .then(() => import("./lazy/afterStart"))
    .catch(() => undefined);
  // A prerendered page is complete and stays until its own screen can take over; `boot.ts` hears of it.
  if (!isDrawnAnew && !isScreenHere) throw new Error("the script of this screen is missing");
}

/** For `boot.ts`: it repeats a tap on a button that came before the application, and says no more that it is not there. */
function announceAwake(): void {
  dispatchEvent(new Event("awake"));
}

/** For the next start, and with nothing that has to be fetched for it. */
async function drawPagesWhenStored(isAppStored: Promise<boolean>): Promise<void> {
  if (await isAppStored) await import("./lazy/drawPages");
}

function openSearchOnSlash(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
  if (target.closest("input,textarea,select,dialog") || readDeviceSettings().isSlashOff) return;
  event.preventDefault();
  document.querySelector<HTMLElement>(`nav a[href^="${paths.search()}"]`)?.click();
}
