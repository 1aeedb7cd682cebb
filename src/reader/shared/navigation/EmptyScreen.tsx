import type { ComponentProps, JSX } from "preact";
import { EmptyState } from "../../ui/EmptyState";
import { useScreen } from "./useScreen";

/** A screen that has nothing to show, with its title for those who do not see the drawing's. */
export function EmptyScreen(props: ComponentProps<typeof EmptyState> & { readonly title: string }): JSX.Element {
  const heading = useScreen(props.title);
  return (
    <>
      <h1 class="visually-hidden" ref={heading} tabIndex={-1}>
        {props.title}
      </h1>
      <EmptyState {...props} />
    </>
  );
}
