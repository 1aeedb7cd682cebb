import { hydrate, render } from "preact";
import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/reading.css";
import { keepDeviceSettings } from "../features/deviceSettings";
import { keepEditionInstalled } from "../features/editionInstall";
import { keepAppUpdated } from "../platform/appUpdate";
import { captureInstallPrompt } from "../platform/installPrompt";
import { App } from "./App";
import { readPageData } from "./readPageData";
import { preloadScreen } from "./screens";

keepDeviceSettings();
captureInstallPrompt();
const root = document.getElementById("app");
if (root) void start(root);

async function start(container: HTMLElement): Promise<void> {
  const isScreenHere = await preloadScreen(location.pathname);
  const pageData = readPageData();
  if (pageData?.path !== location.pathname || (isScreenHere && location.search !== "")) {
    container.replaceChildren();
    render(<App pageData={pageData} />, container);
  } else if (isScreenHere) {
    hydrate(<App pageData={pageData} />, container);
  }
  // else: a prerendered page is complete as it is, and stays until its own screen can take over
  keepEditionInstalled();
  keepAppUpdated();
}
