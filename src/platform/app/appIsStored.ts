/**
 * Tells whether the application itself is on the phone: a service worker is active, which it only becomes once every
 * file of the application was stored and verified.
 */
export function watchAppIsStored(tell: (isStored: boolean | "impossible") => void): () => void {
  if (!("serviceWorker" in navigator)) {
    tell("impossible");
    return () => {};
  }
  let isOver = false;
  navigator.serviceWorker.getRegistration().then(
    (registration) => {
      if (isOver) return;
      if (registration?.active) tell(true);
      else {
        tell(false);
        void navigator.serviceWorker.ready.then(() => {
          if (!isOver) tell(true);
        });
      }
    },
    () => {
      if (!isOver) tell("impossible");
    },
  );
  return () => {
    isOver = true;
  };
}
