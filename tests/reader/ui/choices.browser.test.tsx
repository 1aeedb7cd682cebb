import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Segmented } from "../../../src/reader/ui/lazy/Segmented";
import { Stepper } from "../../../src/reader/ui/lazy/Stepper";
import { Switch } from "../../../src/reader/ui/lazy/Switch";
import { mount } from "../../support/mount";

const faces = (["Journal", "Très lisible", "Système"] as const).map((label) => ({ value: label, label }));

function Sample(): JSX.Element {
  const [face, setFace] = useState<(typeof faces)[number]["value"]>("Journal");
  const [isOn, setIsOn] = useState(false);
  const [size, setSize] = useState(1);
  return (
    <>
      <Segmented label="Caractère" options={faces} value={face} onChange={setFace} />
      <Switch label="Lignes justifiées" hint="Avec des blancs." isOn={isOn} onChange={setIsOn} />
      <Stepper
        label="Taille"
        value={size}
        min={0}
        max={2}
        onChange={setSize}
        describe={(value) => `${value + 1} sur 3`}
        decreaseLabel="Plus petit"
        increaseLabel="Plus grand"
      />
    </>
  );
}

beforeEach(() => mount(<Sample />));

describe("a segmented control", () => {
  test("is one stop for Tab, and arrows choose", async () => {
    await userEvent.tab();
    await expect.element(page.getByRole("radio", { name: "Journal" })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(page.getByRole("radio", { name: "Très lisible" })).toBeChecked();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    await expect.element(page.getByRole("radio", { name: "Système" })).toBeChecked();
    await userEvent.tab();
    await expect.element(page.getByRole("switch")).toHaveFocus();
  });

  test("is a named group of which a tap chooses one", async () => {
    await page.getByRole("group", { name: "Caractère" }).getByRole("radio", { name: "Système" }).click();
    await expect.element(page.getByRole("radio", { name: "Système" })).toBeChecked();
    await expect.element(page.getByRole("radio", { name: "Journal" })).not.toBeChecked();
  });
});

describe("a switch", () => {
  const control = page.getByRole("switch", { name: "Lignes justifiées", exact: true });

  test("turns by Space, and by a tap anywhere on its line", async () => {
    await expect.element(control).not.toBeChecked();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard(" ");
    await expect.element(control).toBeChecked();
    await page.getByText("Avec des blancs.").click();
    await expect.element(control).not.toBeChecked();
  });

  test("has its hint as a description, not in its name", async () => {
    await expect.element(control).toHaveAccessibleDescription("Avec des blancs.");
  });
});

test("a stepper says where it is, and keeps the focus at the end of the road", async () => {
  const more = page.getByRole("button", { name: "Plus grand" });
  await more.click();
  await expect.element(page.getByRole("status")).toHaveTextContent("3 sur 3");
  await expect.element(more).toHaveAttribute("aria-disabled", "true");
  await more.click({ force: true });
  await expect.element(page.getByRole("status")).toHaveTextContent("3 sur 3");
  await expect.element(more).toHaveFocus();
});

test("everything to be touched is 44 px high at least", () => {
  const targets = document.querySelectorAll("label, button");
  expect(targets.length).toBe(6);
  for (const target of targets) expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});
