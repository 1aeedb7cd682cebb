import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Tabs } from "../../../src/reader/ui/lazy/Tabs";
import { mount } from "../../support/mount";

const tabs = (["Texte", "Lieux", "Sources"] as const).map((label) => ({
  id: label,
  label,
  panel: <p>Tout sur : {label}</p>,
}));

function Sample(): JSX.Element {
  const [selected, setSelected] = useState<(typeof tabs)[number]["id"]>("Texte");
  return <Tabs label="Vues" tabs={tabs} selected={selected} onSelect={setSelected} />;
}

beforeEach(async () => {
  mount(<Sample />);
  await userEvent.tab();
});

test("only the selected tab is in the way of Tab; its panel comes next", async () => {
  expect(document.activeElement?.textContent).toBe("Texte");
  await userEvent.tab();
  expect(document.activeElement).toBe(page.getByRole("tabpanel", { name: "Texte" }).element());
});

test.each([
  ["{ArrowRight}", "Lieux"],
  ["{ArrowRight}{ArrowRight}{ArrowRight}", "Texte"],
  ["{ArrowLeft}", "Sources"],
  ["{End}", "Sources"],
  ["{End}{Home}", "Texte"],
])("%s shows « %s » and has it focused", async (keys, name) => {
  await userEvent.keyboard(keys);
  await expect.element(page.getByRole("tab", { name, selected: true })).toHaveFocus();
  await expect.element(page.getByRole("tabpanel", { name })).toHaveTextContent(`Tout sur : ${name}`);
});

test("a tap selects", async () => {
  await page.getByRole("tab", { name: "Sources" }).click();
  await expect.element(page.getByRole("tabpanel", { name: "Sources" })).toBeVisible();
});
