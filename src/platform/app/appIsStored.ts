/** A service worker only becomes active once every file was stored and verified. */
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
