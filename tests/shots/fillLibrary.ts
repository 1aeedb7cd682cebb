import type { Page } from "playwright-core";
import * as v from "valibot";
import { ProgrammeIdSchema } from "../../src/domain/ids";
import type { LibraryApi } from "../../src/reader/shared/library/openLibrary";

/** Tags, notes and a follow-up, by the door of the library's screen, on which the page must be. */
export async function fillLibrary(page: Page): Promise<void> {
  await page.getByRole("tab").first().waitFor();
  const followed = { id: v.parse(ProgrammeIdSchema, "plan-bioeconomie"), title: "Plan Bioéconomie" };
  await page.evaluate(async (programme) => {
    const files = performance.getEntriesByType("resource").map(({ name }) => name);
    const door = files.find((name) => /\/libraryApi-[^/]*\.js$/.test(name));
    if (door === undefined) throw new Error("The page has not opened its library.");
    const { addTag, saveNote, setFollowUp }: LibraryApi = await import(door);
    const budget = { target: "article:orientations-budgetaires-2020", title: "Orientations budgétaires 2020" } as const;
    const plan = { target: "programme:plan-bioeconomie", title: "Plan Bioéconomie" } as const;
    await addTag([budget, plan], "À relire");
    await addTag([budget], "Budget/2020");
    await addTag([plan], "Un nom d’étiquette bien plus long que les autres, pour voir");
    await saveNote(plan, "Demander à la Région :\nqui peut en bénéficier, et jusqu’à quand ?");
    await setFollowUp(programme, {
      state: "contacted",
      date: "2026-12-15",
      checklist: [{ text: "Appeler le service", isDone: true }],
      note: "",
    });
  }, followed);
  await page.waitForTimeout(400);
}
