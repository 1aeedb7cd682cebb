import { render } from "preact";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../../src/reader/ui/tokens.css";
import "../../../../src/reader/ui/base.css";
import type { GlossaryEntry } from "../../../../src/domain/reference/glossary";
import { Popover } from "../../../../src/reader/features/article/body/Explanation";
import { ExplainContext, type TermInQuestion } from "../../../../src/reader/features/article/body/explain";
import { Term } from "../../../../src/reader/features/article/body/Term";

/*
 * The frame for what is explained at a tap, here an acronym.
 */
const entry: GlossaryEntry = {
  acronym: "ADAGE",
  meaning: "Association pour le développement de l’apiculture",
  aliases: [],
  articles: [],
  spelledOutBy: "editor",
  proofs: [],
};

function Text() {
  const [asked, setAsked] = useState<{ readonly question: TermInQuestion; readonly anchor: HTMLElement } | undefined>(
    undefined,
  );
  return (
    <ExplainContext.Provider
      value={(question, anchor) => {
        setAsked({ question, anchor });
        return true;
      }}
    >
      <p>
        L’
        <Term entry={entry}>ADAGE</Term> anime la filière.
      </p>
      {asked?.question.kind === "term" && (
        <Popover
          anchor={asked.anchor}
          label={asked.question.entry.acronym}
          closeLabel="Fermer"
          onClose={() => setAsked(undefined)}
        >
          <p>{asked.question.entry.meaning}</p>
        </Popover>
      )}
    </ExplainContext.Provider>
  );
}

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement("div");
  document.body.append(place);
  render(<Text />, place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

const term = () => page.getByRole("button", { name: "ADAGE" });
const answer = () => page.getByRole("dialog", { name: "ADAGE" });

test("an acronym tells its meaning when it is tapped, beside it and on the screen", async () => {
  await term().click();
  await expect.element(answer()).toHaveTextContent("Association pour le développement de l’apiculture");
  const [anchor, box] = [term().element().getBoundingClientRect(), answer().element().getBoundingClientRect()];
  expect(box.top).toBeGreaterThanOrEqual(anchor.bottom);
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(innerWidth);
});

test("by keyboard, too: Enter opens, Escape gives the focus back", async () => {
  await userEvent.tab();
  await expect.element(term()).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(answer()).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(answer()).not.toBeInTheDocument();
  await expect.element(term()).toHaveFocus();
});

test("its button closes it", async () => {
  await term().click();
  await page.getByRole("button", { name: "Fermer" }).click();
  await expect.element(answer()).not.toBeInTheDocument();
  await expect.element(term()).toHaveFocus();
});

test("a word of the text stays one for whoever copies it", () => {
  expect(place.querySelector("p")?.textContent).toBe("L’ADAGE anime la filière.");
  getSelection()?.selectAllChildren(place);
  expect(getSelection()?.toString()).toContain("L’ADAGE anime la filière.");
});

test("where there is no room below, the answer stands above", async () => {
  place.style.paddingTop = `${innerHeight - 60}px`;
  await term().click();
  const [anchor, box] = [term().element().getBoundingClientRect(), answer().element().getBoundingClientRect()];
  expect(box.bottom).toBeLessThanOrEqual(anchor.top);
  expect(box.top).toBeGreaterThanOrEqual(0);
});

test("no line ends between an acronym and the bracket before it", () => {
  const text = "L’Association pour l’Apiculture en Grand Est (";
  render(
    <p lang="fr">
      {text}
      <Term entry={entry}>ADAGE</Term>) anime la filière.
    </p>,
    place,
  );
  const bracket = document.createRange();
  const words = place.querySelector("p")?.firstChild;
  if (!words) throw new Error("The text is drawn.");
  bracket.setStart(words, text.length - 1);
  bracket.setEnd(words, text.length);
  for (let width = 100; width < 500; width += 3) {
    place.style.width = `${width}px`;
    const [first] = term().element().getClientRects();
    const { top, bottom } = bracket.getBoundingClientRect();
    expect(first && first.top < bottom && first.bottom > top, `${width} px`).toBe(true);
  }
});
