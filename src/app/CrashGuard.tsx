import type { ComponentChildren } from "preact";
import { useErrorBoundary } from "preact/hooks";
import { ErrorScreen } from "./ErrorScreen";

/** Shows any error below it as a sentence with a way out. */
export function CrashGuard({ children }: { readonly children: ComponentChildren }): ComponentChildren {
  const [error] = useErrorBoundary();
  return error === undefined ? children : <ErrorScreen error={error} />;
}
