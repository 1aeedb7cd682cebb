import type { ComponentChildren } from "preact";
import { useErrorBoundary } from "preact/hooks";
import { ErrorScreen } from "./ErrorScreen";

export function CrashGuard({ children }: { readonly children: ComponentChildren }): ComponentChildren {
  const [error] = useErrorBoundary();
  return error === undefined ? children : <ErrorScreen error={error} />;
}
