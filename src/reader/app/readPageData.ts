import type { PageData } from "../shared/edition/pageData";

/** A data block, not a script: the security policy lets no inline script run. */
export const PAGE_DATA_ID = "page-data";

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

/** Written by the same build (`build/prerender/writePage.ts`), so its shape is known once it is ours. */
function isPageData(data: unknown): data is PageData {
  return typeof data === "object" && data !== null && "path" in data && typeof data.path === "string";
}
