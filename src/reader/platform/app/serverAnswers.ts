/** Asks for what no cache knows, so that only our own server can say yes: not a captive portal, not the service worker. */
export async function serverAnswers(): Promise<boolean> {
  try {
    const url = `${import.meta.env.BASE_URL}edition/manifest.json?now=${Date.now()}`;
    const answer = await fetch(url, { cache: "no-store" });
    return answer.ok && (answer.headers.get("content-type")?.includes("json") ?? false);
  } catch {
    return false;
  }
}
