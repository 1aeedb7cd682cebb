import type { JSX, RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useTopDialog } from "./openDialogs";
import styles from "./Toast.module.css";
import { dismissToast, READABLE_MS, type ShownToast, watchToasts } from "./toasts";

export { showToast } from "./toasts";

/** Below dialogs: an open one shows toasts itself (`DialogToasts`). */
export function ToastRegion({ label }: { readonly label: string }): JSX.Element {
  const isCovered = useTopDialog() !== undefined;
  return (
    <section class={styles.region} aria-label={label}>
      {!isCovered && <Toasts />}
    </section>
  );
}

/** At the upper edge, because what is being done in a dialog is below. Put it into the dialog itself. */
export function DialogToasts({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }): JSX.Element {
  const top = useTopDialog();
  return <div class={styles.overDialog}>{top !== undefined && top === dialog.current && <Toasts />}</div>;
}

function Toasts(): JSX.Element {
  const [[toast], setStack] = useState<readonly ShownToast[]>([]);
  /** Kept by id, because not every browser fires a leave event when the hovered or focused toast is removed. */
  const [held, setHeld] = useState<number | undefined>(undefined);
  useEffect(() => watchToasts(setStack), []);

  useEffect(() => {
    if (toast === undefined || toast.id === held) return;
    const leftMs = Math.max(toast.until - performance.now(), READABLE_MS);
    const timer = setTimeout(() => dismissToast(toast.id), leftMs);
    return () => clearTimeout(timer);
  }, [toast, held]);

  const action = toast?.action;
  return (
    // A live region must be in the page before its text, or it is not announced.
    <div role="status" aria-atomic="true" class={styles.place}>
      {toast && (
        <div
          key={toast.id}
          class={styles.toast}
          onPointerEnter={() => setHeld(toast.id)}
          onPointerLeave={() => setHeld(undefined)}
          onFocusIn={() => setHeld(toast.id)}
          onFocusOut={() => setHeld(undefined)}
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
  );
}
