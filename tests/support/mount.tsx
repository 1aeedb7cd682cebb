import { type ComponentChild, render } from "preact";
import { afterEach } from "vitest";
import "../../src/reader/ui/tokens.css";
import "../../src/reader/ui/base.css";

const places: Element[] = [];

afterEach(() => {
  for (const place of places.splice(0)) {
    render(null, place);
    place.remove();
  }
});

/** Draws into the page under test, dressed as the application is; gone after the test. */
export function mount(child: ComponentChild): void {
  const place = document.createElement("div");
  document.body.append(place);
  places.push(place);
  render(child, place);
}
