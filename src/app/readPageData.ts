import type { PageData } from "../shared/edition/pageData";

/** Where the prerenderer leaves a page's data. A data block, not a script: the policy lets none of those run. */
export const PAGE_DATA_ID = "page-data";

/** The data of this prerendered page; `undefined` on the bare shell. */
export function readPageData(): PageData | undefined {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent;
  if (!text) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    return isPageData(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Written by this very build into this very page (`build/prerender.ts`): its shape is known once it is ours. */
function isPageData(data: unknown): data is PageData {
  return typeof data === "object" && data !== null && "path" in data && typeof data.path === "string";
}
