import { renderToString } from "preact-render-to-string";
import { decode } from "../../../domain/decode";
import { EditionIdentitySchema } from "../../../domain/edition/edition";
import { ArticleIdSchema } from "../../../domain/ids";
import { FRONT_PAGE_STEP } from "../../features/front-page/frontPageStep";
import { loadMessages } from "../../i18n/languages";
import { ownServiceWorker } from "../../platform/app/serviceWorker";
import { asAtStart } from "../../platform/asAtStart";
import { whenIdle } from "../../platform/whenIdle";
import { readDeviceSettings, watchDeviceSettings } from "../../shared/device/deviceSettings";
import type { PageData } from "../../shared/edition/pageData";
import { openStorage, type StorageApi } from "../../shared/edition/watching";
import { readMuteRule } from "../../shared/mutes/lazy/followMutes";
import { articlePrefix, paths } from "../../shared/navigation/paths";
import type { HeadlineList } from "../../storage";
import { App } from "../App";
import { chosenLanguage } from "../chosenLanguage";
import { PAGE_DATA_ID } from "../readPageData";

void startDrawingPages();
// It too only has a use once the whole application is here.
if ("PeriodicSyncManager" in window) import("./prepareBackground").catch(() => undefined);

/** Each page that is opened, when it has nothing else to do, and the open one again when the edition changes. */
async function startDrawingPages(): Promise<void> {
  let isWaiting = false;
  const draw = async (): Promise<void> => {
    if (isWaiting) return;
    isWaiting = true;
    await whenIdle();
    isWaiting = false;
    await drawPage().catch(() => undefined); // The next start draws its page by itself.
  };
  let mutes = readMutes();
  watchDeviceSettings(() => {
    if (mutes === readMutes()) return;
    mutes = readMutes();
    // It shows what the reader does not want to see, also where another page is open now.
    void ownServiceWorker().then((worker) => worker.postMessage({ type: "DROP_PAGES" }));
    void draw();
  });
  const { watchInstalledEdition } = await openStorage();
  watchInstalledEdition().subscribe({ next: draw, failed: () => undefined });
  // Each screen has a title of its own (`useScreen`).
  new MutationObserver(draw).observe(document.head, { subtree: true, childList: true, characterData: true });
}

/** Gives the service worker this page as the application draws it first: public texts, and nothing of the reader's. */
async function drawPage(): Promise<void> {
  const worker = await ownServiceWorker();
  const script = document.querySelector('script[type="module"]')?.getAttribute("src");
  const path = location.pathname;
  const mutes = readMutes();
  const drawn = await readWhatIsDrawn(path);
  const language = chosenLanguage();
  const messages = await loadMessages(language);
  if (!script || !drawn || location.pathname !== path || location.search !== "" || mutes !== readMutes()) return;
  const data: PageData = { ...drawn.data, path, language };
  const html = asAtStart(() => renderToString(<App pageData={data} messages={messages} />));
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  worker.postMessage({
    type: "STORE_PAGE",
    url: location.origin + path,
    edition: drawn.edition,
    script,
    body: `<div id="app">${html}</div><script type="application/json" id="${PAGE_DATA_ID}">${json}</script>`,
  });
}

function readMutes(): string {
  return JSON.stringify(readDeviceSettings().mutes);
}

type Drawn = { readonly edition: string; readonly data: Omit<PageData, "path" | "language"> };

/** `undefined`: a page of another kind, or an edition is being replaced. */
async function readWhatIsDrawn(path: string): Promise<Drawn | undefined> {
  const storage = await openStorage();
  const before = await storage.readInstalled();
  const content = path === paths.frontPage() ? await readFrontPage(storage) : await readArticle(storage, path);
  const after = await storage.readInstalled();
  if (!content || !before.ok || !after.ok || !after.value) return undefined;
  const { manifest, about } = after.value;
  const identity = decode(EditionIdentitySchema, manifest);
  if (!identity.ok || before.value?.manifest.revision !== manifest.revision) return undefined;
  const edition = { identity: identity.value, topics: about.topics, articleCount: manifest.articleCount };
  const pictures = "list" in content && about.outline ? { outline: about.outline } : {};
  return { edition: manifest.revision, data: { ...content, ...pictures, edition } };
}

async function readFrontPage({ watchHeadlines }: StorageApi): Promise<Pick<PageData, "list">> {
  const list = await new Promise<HeadlineList>((resolve, reject) => {
    const stop = watchHeadlines({ limit: FRONT_PAGE_STEP }).subscribe({
      next: (answer) => {
        resolve(answer);
        stop();
      },
      failed: reject,
    });
  });
  const isMuted = await readMuteRule();
  const headlines = list.headlines.filter((headline) => !isMuted(headline));
  return { list: { ...list, headlines, muted: list.headlines.length - headlines.length } };
}

async function readArticle(
  storage: StorageApi,
  path: string,
): Promise<Pick<PageData, "article" | "onward"> | undefined> {
  if (!path.startsWith(articlePrefix)) return undefined;
  const id = decode(ArticleIdSchema, path.slice(articlePrefix.length).replace(/\/$/, ""));
  if (!id.ok) return undefined;
  const [article, onward] = await Promise.all([storage.readArticle(id.value), storage.readReadNext(id.value)]);
  return article.ok && article.value && onward.ok ? { article: article.value, onward: onward.value } : undefined;
}
