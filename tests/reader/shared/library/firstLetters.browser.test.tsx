import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { holdLetters, takeLetters } from "../../../../src/reader/shared/library/firstLetters";
import { useFirstLetters } from "../../../../src/reader/shared/library/lazy/useFirstLetters";
import { mount } from "../../../support/mount";

function Editor(): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("Avant ");
  const [isHere, setIsHere] = useState(false);
  useFirstLetters(field, isHere, setText);
  // As a database that answers a moment later.
  if (!isHere) setTimeout(() => setIsHere(true), 50);
  return isHere ? <textarea ref={field} value={text} onInput={(event) => setText(event.currentTarget.value)} /> : <p />;
}

test("letters typed before a field's code, its sheet and its text are there all come into it", async () => {
  const press = vi.fn();
  mount(
    <button type="button" onClick={press}>
      Note
    </button>,
  );
  await page.getByRole("button", { name: "Note" }).click();
  holdLetters();
  await userEvent.keyboard("a b");
  mount(<Editor />);
  await userEvent.keyboard("c");
  const field = page.getByRole("textbox");
  await expect.element(field).toHaveValue("Avant a bc");
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard("d");
  await expect.element(field).toHaveValue("Avant a bcd");
  // The space did not press the button that had the focus.
  expect(press).toHaveBeenCalledTimes(1);
});

test("keys do again what they did, once the letters were taken", () => {
  const type = (key: string) =>
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  holdLetters();
  expect(type("x")).toBe(false);
  expect(type("Tab")).toBe(true);
  expect(takeLetters()).toBe("x");
  expect(takeLetters()).toBe("");
  expect(type("y")).toBe(true);
});
