/** Whether this browser has the popover attribute (Chrome 114, Safari 17, Firefox 125). */
export function canPopOver(): boolean {
  return typeof HTMLElement !== "undefined" && "showPopover" in HTMLElement.prototype;
}
