type ShareOutcome = "shared" | "copied" | "dismissed" | "failed";

/** Falls back to copying the URL where there is no share sheet. */
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

/** `false` if the browser refuses, e.g. without a tap or on an insecure page. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Some in-app browsers cannot print. */
export function canPrint(): boolean {
  return typeof window !== "undefined" && typeof window.print === "function";
}

export function printPage(): void {
  window.print();
}
