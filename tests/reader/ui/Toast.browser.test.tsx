import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Sheet } from "../../../src/reader/ui/Sheet";
import { showToast, ToastRegion } from "../../../src/reader/ui/Toast";
import { mount } from "../../support/mount";

const region = page.getByRole("status");

/** The clock of the page stands still; the test says how much time goes by. */
async function wait(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

describe("a toast", () => {
  beforeEach(async () => {
    mount(
      <>
        <button type="button">Ailleurs</button>
        <ToastRegion label="Messages" />
      </>,
    );
    await userEvent.hover(page.getByRole("button", { name: "Ailleurs" }));
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  });
  afterEach(async () => {
    await wait(60_000);
    vi.useRealTimers();
  });

  test("is read out from a region that was there before it", async () => {
    expect(region.element().textContent).toBe("");
    const before = region.element();
    showToast({ text: "Marqué comme lu." });
    await vi.waitFor(() => expect(region.element().textContent).toBe("Marqué comme lu."));
    expect(region.element()).toBe(before);
  });

  test("goes by itself", async () => {
    showToast({ text: "Un", durationMs: 1000 });
    await vi.waitFor(() => expect(region.element().textContent).toBe("Un"));
    await wait(1500);
    await vi.waitFor(() => expect(region.element().textContent).toBe(""));
  });

  test("lies over the one before it at once: what can be undone is what was done last", async () => {
    const undone: string[] = [];
    const showUndoable = (text: string): void =>
      showToast({ text, action: { label: "Annuler", onPress: () => undone.push(text) } });
    showUndoable("Un");
    await vi.waitFor(() => expect(region.element().textContent).toBe("UnAnnuler"));
    await wait(1000);
    showUndoable("Deux");
    await vi.waitFor(() => expect(region.element().textContent).toBe("DeuxAnnuler"));
    await page.getByRole("button", { name: "Annuler" }).click();
    expect(undone).toEqual(["Deux"]);
    await vi.waitFor(() => expect(region.element().textContent).toBe("UnAnnuler"));
    await page.getByRole("button", { name: "Annuler" }).click();
    expect(undone).toEqual(["Deux", "Un"]);
  });

  test("does not come again when its own time is over, or as good as over", async () => {
    showToast({ text: "Un", durationMs: 6000 });
    await vi.waitFor(() => expect(region.element().textContent).toBe("Un"));
    showToast({ text: "Deux", durationMs: 5000 });
    await vi.waitFor(() => expect(region.element().textContent).toBe("Deux"));
    await wait(5100);
    await vi.waitFor(() => expect(region.element().textContent).toBe(""));
  });

  test("stays while it is hovered", async () => {
    showToast({ text: "Un", durationMs: 1000 });
    await vi.waitFor(() => expect(region.element().textContent).toBe("Un"));
    await userEvent.hover(page.getByText("Un"));
    await wait(20_000);
    expect(region.element().textContent).toBe("Un");
    await userEvent.hover(page.getByRole("button", { name: "Ailleurs" }));
    await wait(1500);
    await vi.waitFor(() => expect(region.element().textContent).toBe(""));
  });

  test("stays while its action is focused, and is gone after it", async () => {
    const undone = vi.fn();
    showToast({ text: "Un", durationMs: 1000, action: { label: "Annuler", onPress: undone } });
    const action = page.getByRole("button", { name: "Annuler" });
    await vi.waitFor(() => expect(region.element().textContent).toBe("UnAnnuler"));
    const button = action.element();
    if (button instanceof HTMLElement) button.focus();
    await wait(20_000);
    await userEvent.keyboard("{Enter}");
    expect(undone).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(region.element().textContent).toBe(""));
  });
});

test("a toast lies over an open sheet, where its action can be pressed, and goes on without it", async () => {
  function Screen(): JSX.Element {
    const [isOpen, setIsOpen] = useState(true);
    return (
      <>
        <Sheet isOpen={isOpen} onClose={() => setIsOpen(false)} title="Sauvegarder" closeLabel="Fermer">
          <p>Feuille</p>
        </Sheet>
        <ToastRegion label="Messages" />
      </>
    );
  }
  mount(<Screen />);
  const undo = vi.fn();
  showToast({ text: "Ajouté", action: { label: "Annuler", onPress: undo } });
  await expect.element(page.getByRole("dialog").getByText("Ajouté")).toBeVisible();
  await page.getByRole("button", { name: "Annuler" }).click();
  expect(undo).toHaveBeenCalledOnce();
  showToast({ text: "Enregistré" });
  await page.getByRole("button", { name: "Fermer" }).click();
  await expect.element(page.getByRole("region", { name: "Messages" }).getByText("Enregistré")).toBeVisible();
});
