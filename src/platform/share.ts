export type ShareOutcome = "shared" | "copied" | "dismissed" | "failed";

/** Opens the phone's share sheet; where there is none, copies the address. */
export async function share(title: string, url: string): Promise<ShareOutcome> {
  if (navigator.share) {
    try {
      await navigator.share({ title, url });
      return "shared";
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return "dismissed";
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return "copied";
  } catch {
    return "failed";
  }
}
