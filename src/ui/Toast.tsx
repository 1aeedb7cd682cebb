import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import styles from "./Toast.module.css";
import { dismissToast, type QueuedToast, watchToasts } from "./toasts";

export { showToast } from "./toasts";

const USUAL_MS = 5000;
/** An action needs time to be found. */
const WITH_ACTION_MS = 10_000;
/** What was said last is not kept waiting for long. */
const WHEN_OTHERS_WAIT_MS = 4000;

/** Where toasts appear, over the bottom bar, one after the other, read out when the reader's software has a pause. */
export function ToastRegion({ label }: { readonly label: string }): JSX.Element {
  const [queue, setQueue] = useState<readonly QueuedToast[]>([]);
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => watchToasts(setQueue), []);

  const [toast, next] = queue;
  const id = toast?.id;
  const ownMs = toast?.durationMs ?? (toast?.action ? WITH_ACTION_MS : USUAL_MS);
  const durationMs = next ? Math.min(ownMs, WHEN_OTHERS_WAIT_MS) : ownMs;
  useEffect(() => {
    if (id === undefined || isHeld) return;
    const timer = setTimeout(() => dismissToast(id), durationMs);
    return () => clearTimeout(timer);
  }, [id, durationMs, isHeld]);

  const action = toast?.action;
  return (
    <section class={styles.region} aria-label={label}>
      {/* In the page before its words are, else nobody reads them out. */}
      <div role="status" aria-atomic="true" class={styles.place}>
        {toast && (
          <div
            key={toast.id}
            class={styles.toast}
            onPointerEnter={() => setIsHeld(true)}
            onPointerLeave={() => setIsHeld(false)}
            onFocusIn={() => setIsHeld(true)}
            onFocusOut={() => setIsHeld(false)}
          >
            <span class={styles.text}>{toast.text}</span>
            {action && (
              <button
                type="button"
                class={styles.action}
                onClick={() => {
                  dismissToast(toast.id);
                  action.onPress();
                }}
              >
                {action.label}
              </button>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
