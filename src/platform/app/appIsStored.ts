/** A service worker only becomes active once every file was stored and verified. */
export function watchAppIsStored(notify: (isStored: boolean | "impossible") => void): () => void {
  if (!("serviceWorker" in navigator)) {
    notify("impossible");
    return () => {};
  }
  let isOver = false;
  navigator.serviceWorker.getRegistration().then(
    (registration) => {
      if (isOver) return;
      if (registration?.active) notify(true);
      else {
        notify(false);
        void navigator.serviceWorker.ready.then(() => {
          if (!isOver) notify(true);
        });
      }
    },
    () => {
      if (!isOver) notify("impossible");
    },
  );
  return () => {
    isOver = true;
  };
}
