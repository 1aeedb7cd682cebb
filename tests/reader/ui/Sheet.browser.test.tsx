import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ask, ConfirmDialog } from "../../../src/reader/ui/lazy/ask";
import { Sheet } from "../../../src/reader/ui/Sheet";
import { mount } from "../../support/mount";

const opener = page.getByRole("button", { name: "Ouvrir" });
const dialog = page.getByRole("dialog", { name: "Réglages" });

function WithSheet(): JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  const [isOpenerGone, setIsOpenerGone] = useState(false);
  return (
    <main tabIndex={-1}>
      {!isOpenerGone && (
        <button type="button" onClick={() => setIsOpen(true)}>
          Ouvrir
        </button>
      )}
      <button type="button">Derrière</button>
      <p class="long">Une longue page.</p>
      <Sheet isOpen={isOpen} onClose={() => setIsOpen(false)} title="Réglages" closeLabel="Fermer">
        <button type="button">Premier</button>
        <button type="button" onClick={() => setIsOpenerGone(true)}>
          Retirer
        </button>
      </Sheet>
    </main>
  );
}

describe("a sheet", () => {
  beforeEach(async () => {
    mount(<WithSheet />);
    await opener.click();
    await expect.element(dialog).toBeVisible();
  });

  test("begins with its title, for those who hear it", () => {
    expect(document.activeElement?.textContent).toBe("Réglages");
  });

  test("keeps the focus: the page behind cannot be reached by Tab", async () => {
    const visited: string[] = [];
    for (let press = 0; press < 8; press++) {
      await userEvent.tab();
      visited.push(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
    }
    expect(visited).toContain("Fermer");
    expect(visited).toContain("Premier");
    expect(visited).not.toContain("Derrière");
    expect(visited).not.toContain("Ouvrir");
  });

  test.each([
    ["Escape", () => userEvent.keyboard("{Escape}")],
    ["its button", () => page.getByRole("button", { name: "Fermer" }).click()],
    ["a tap beside it", () => userEvent.click(document.body, { position: { x: 180, y: 20 }, force: true })],
  ])("closes by %s and gives the focus back to what opened it", async (_, close) => {
    await close();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(document.activeElement).toBe(opener.element());
  });

  test("stays when something in it is pressed", async () => {
    await page.getByRole("button", { name: "Premier" }).click();
    await expect.element(dialog).toBeVisible();
  });

  test("opens a second time after Escape", async () => {
    await userEvent.keyboard("{Escape}");
    await expect.element(dialog).not.toBeInTheDocument();
    await opener.click();
    await expect.element(dialog).toBeVisible();
  });

  test("gives the focus to the page when its opener is gone", async () => {
    await page.getByRole("button", { name: "Retirer" }).click();
    await userEvent.keyboard("{Escape}");
    await expect.element(dialog).not.toBeInTheDocument();
    expect(document.activeElement?.tagName).toBe("MAIN");
  });

  test("holds the page behind still, and lies on the phone's bottom edge, within 85 % of its height", async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    expect(getComputedStyle(document.documentElement).overflowY).toBe("hidden");
    const { bottom, height } = dialog.element().getBoundingClientRect();
    expect(Math.round(bottom)).toBe(innerHeight);
    expect(height).toBeLessThanOrEqual(innerHeight * 0.85);
  });
});

describe("a question", () => {
  function WithQuestion({ answer }: { readonly answer: (yes: boolean) => void }): JSX.Element {
    const [isOpen, setIsOpen] = useState(true);
    const close = (yes: boolean): void => {
      setIsOpen(false);
      answer(yes);
    };
    return (
      <ConfirmDialog
        isOpen={isOpen}
        title="Effacer toutes les notes ?"
        confirmLabel="Effacer"
        cancelLabel="Garder"
        onConfirm={() => close(true)}
        onCancel={() => close(false)}
      >
        Elles ne pourront pas être retrouvées.
      </ConfirmDialog>
    );
  }

  test.each([
    ["an Enter too many", "{Enter}", [false]],
    ["Escape", "{Escape}", [false]],
    ["Tab and Enter", "{Tab}{Enter}", [true]],
  ])("answers %s", async (_, keys, expected) => {
    const answers: boolean[] = [];
    mount(<WithQuestion answer={(yes) => answers.push(yes)} />);
    await expect.element(page.getByRole("alertdialog", { name: "Effacer toutes les notes ?" })).toBeVisible();
    await userEvent.keyboard(keys);
    await expect.poll(() => answers).toEqual(expected);
  });

  test("asked over whatever screen is open, is called by its own title and not by what that screen has", async () => {
    mount(<WithSheet />);
    await opener.click();
    await expect.element(dialog).toBeVisible();
    const answer = ask({
      title: "Tout reprendre ?",
      text: "Une copie est là.",
      confirm: "Reprendre",
      cancel: "Garder",
    });
    await expect.element(page.getByRole("alertdialog", { name: "Tout reprendre ?" })).toBeVisible();
    await expect.element(page.getByRole("alertdialog")).toHaveAccessibleDescription("Une copie est là.");
    await userEvent.keyboard("{Escape}");
    expect(await answer).toBe(false);
  });
});
