import type { ComponentChildren, JSX } from "preact";
import { useEffect, useLayoutEffect, useReducer, useRef } from "preact/hooks";
import { LocationProvider, useLocation } from "preact-iso";
import { decideMorph } from "./decideMorph";
import { canMorph, morphScreens, watchOwnTransitions } from "./morphScreens";

/**
 * Must stand between the router and whatever reads the address: everything below it sees the former address until the
 * browser has captured the former screen.
 */
export function ScreenTransition({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const location = useLocation();
  const shown = useRef(location);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const morph = canMorph() ? decideMorph(shown.current.path, location.path) : undefined;
  if (!morph) shown.current = location;

  useEffect(watchOwnTransitions, []);
  useLayoutEffect(() => {
    if (!morph) return;
    let isOver = false;
    void morphScreens(morph, () => {
      if (isOver) return false;
      shown.current = location;
      draw(0);
      return true;
    });
    return () => {
      isOver = true;
    };
  }, [location]);

  return <LocationProvider.ctx.Provider value={shown.current}>{children}</LocationProvider.ctx.Provider>;
}
