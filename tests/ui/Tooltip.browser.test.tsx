import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Button } from "../../src/ui/Button";
import { Tooltip } from "../../src/ui/lazy/Tooltip";
import { mount } from "../support/mount";

const bubble = page.getByRole("tooltip");

test("more words appear on focus and describe the control; Escape takes them away", async () => {
  mount(
    <Tooltip text="Le texte et ses sources, sur papier">
      <Button onPress={() => {}}>Imprimer</Button>
    </Tooltip>,
  );
  await expect.element(bubble).not.toBeInTheDocument();
  await userEvent.tab();
  await expect.element(bubble).toBeVisible();
  await expect
    .element(page.getByRole("button", { name: "Imprimer" }))
    .toHaveAccessibleDescription("Le texte et ses sources, sur papier");
  await userEvent.keyboard("{Escape}");
  await expect.element(bubble).not.toBeInTheDocument();
});

test("they stay on the screen, and under the pointer that goes over them", async () => {
  mount(
    <Tooltip text="Le texte et ses sources, sur papier">
      <Button onPress={() => {}}>!</Button>
    </Tooltip>,
  );
  await userEvent.hover(page.getByRole("button"));
  await expect.element(bubble).toBeVisible();
  expect(bubble.element().getBoundingClientRect().left).toBeGreaterThanOrEqual(0);
  await userEvent.hover(bubble);
  await expect.element(bubble).toBeVisible();
});
