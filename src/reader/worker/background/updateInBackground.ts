import { decideUnaskedBytes } from "../../../domain/device/decideUnaskedBytes";
import { collectFollowed, listAlerts, summariseAlerts } from "../../../domain/edition/changes/listAlerts";
import { installEdition } from "../../edition";
import { isThrifty } from "../../platform/device/savesData";
import { createSearch } from "../../search";
import { configureStorage, readInstalled } from "../../storage";
import { readEditionChanges } from "../../storage/edition/changes";
import { claimTelling } from "../../storage/edition/claimTelling";
import { guardLibrary } from "../../storage/library/guards/canary";
import { type AlertWishes, COUNT, type Wishes } from "./wishes";

type BackgroundNews = { readonly hasUpdated: boolean; readonly notification?: BackgroundNotification };
type BackgroundNotification = Pick<AlertWishes, "language" | "href" | "icon"> & {
  readonly title: string;
  readonly body: string;
};
type Options = {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly signal: AbortSignal;
  readonly onProgress: () => void;
};

/** What a page would do at its next start, without one: takes what may be taken unasked, and says what that brings. */
export async function updateInBackground(wishes: Wishes, options: Options): Promise<BackgroundNews> {
  const { scope, editionUrl, trust, installId, keep, editionDownloads, wantedRevision, alerts } = wishes;
  configureStorage(scope);
  guardLibrary({ read: () => installId, write: () => undefined });
  const installed = await readInstalled();
  // A first edition is as large as it is: it waits for its reader.
  if (!installed.ok || !installed.value) return { hasUpdated: false };
  const outcome = await installEdition({
    ...options,
    baseUrl: editionUrl,
    trust,
    keep,
    unaskedBytes: decideUnaskedBytes(editionDownloads, { isThrifty: isThrifty() }),
    wantedRevision,
  });
  if (outcome.outcome !== "installed" || !outcome.isUpdate) return { hasUpdated: false };
  const notification = alerts && (await describeNews(alerts, outcome.revision, options.signal));
  return notification ? { hasUpdated: true, notification } : { hasUpdated: true };
}

async function describeNews(
  { followed, language, href, icon, one, many }: AlertWishes,
  revision: string,
  signal: AbortSignal,
): Promise<BackgroundNotification | undefined> {
  const changes = await readEditionChanges();
  const newest = changes.ok ? changes.value.find((edition) => edition.revision === revision) : undefined;
  const search = createSearch();
  const found = await collectFollowed(followed, async (request) => (await search.find(request, signal)).results.hits);
  const news = newest && found && summariseAlerts(listAlerts(newest, found));
  if (!news) return undefined;
  // A page that is hidden may have been quicker.
  const claimed = await claimTelling(revision);
  if (!claimed.ok || !claimed.value) return undefined;
  const title = news.count < 2 ? one : many.replace(COUNT, new Intl.NumberFormat(language).format(news.count));
  return { language, href, icon, title, body: news.first };
}
