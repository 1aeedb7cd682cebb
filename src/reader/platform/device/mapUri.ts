import { useEffect, useState } from "preact/hooks";

/** `geo:` on Android (RFC 5870 with Android's `q`). No server is contacted before the reader taps. */
export function useMapUri(postalAddress: string): string {
  const query = encodeURIComponent(postalAddress);
  // Prerendered for phones; the actual device is known only here.
  const [uri, setUri] = useState(`geo:0,0?q=${query}`);
  useEffect(() => setUri(decideMapUri(query, navigator.userAgent)), [query]);
  return uri;
}

function decideMapUri(query: string, userAgent: string): string {
  if (/Android/.test(userAgent)) return `geo:0,0?q=${query}`;
  if (/iPhone|iPad|Macintosh/.test(userAgent)) return `https://maps.apple.com/?q=${query}`;
  return `https://www.openstreetmap.org/search?query=${query}`;
}
