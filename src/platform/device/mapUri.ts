import { useEffect, useState } from "preact/hooks";

/**
 * An address that opens the phone's own map application: `geo:` for Android (RFC 5870 with Android's `q`), Apple's and
 * the open map's own addresses elsewhere. Nothing is asked of any server before the reader taps.
 */
export function useMapUri(postalAddress: string): string {
  const query = encodeURIComponent(postalAddress);
  // Prerendered for phones; the device at hand is only known on the device.
  const [uri, setUri] = useState(`geo:0,0?q=${query}`);
  useEffect(() => setUri(decideMapUri(query, navigator.userAgent)), [query]);
  return uri;
}

export function decideMapUri(query: string, userAgent: string): string {
  if (/Android/.test(userAgent)) return `geo:0,0?q=${query}`;
  if (/iPhone|iPad|Macintosh/.test(userAgent)) return `https://maps.apple.com/?q=${query}`;
  return `https://www.openstreetmap.org/search?query=${query}`;
}
