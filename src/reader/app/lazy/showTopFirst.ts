/** A tab leads to the top of its screen first, with what is filtered there, and only from there to the screen as it begins. */
export function showTopFirst(event: MouseEvent): void {
  const { target } = event;
  const tab = target instanceof Element && target.closest<HTMLAnchorElement>("nav a[aria-current=page]");
  if (!tab || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (scrollY < 1 && tab.href !== location.href) return;
  event.preventDefault();
  event.stopPropagation();
  scrollTo({ top: 0 });
}
