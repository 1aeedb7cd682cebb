import { type RoutedScreen, readScreen, routedScreens } from "./screenTable";

/** `address` is below the site's base. `undefined`: no screen of ours is there. */
export function findScreen(address: string): RoutedScreen | undefined {
  const segments = split(address);
  return routedScreens.find((name) => {
    const { path = "", isParent } = readScreen(name);
    const wanted = split(path);
    const isLong = isParent ? segments.length >= wanted.length : segments.length === wanted.length;
    return isLong && wanted.every((segment, place) => segment.startsWith(":") || segment === segments[place]);
  });
}

function split(path: string): readonly string[] {
  return path.split("/").filter(Boolean);
}
