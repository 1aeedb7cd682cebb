/** Popover attribute: Chrome 114, Safari 17, Firefox 125. Remove when older versions are no longer supported. */
export function canPopOver(): boolean {
  return typeof HTMLElement !== "undefined" && "showPopover" in HTMLElement.prototype;
}
