import * as v from "valibot";
import { expect, test } from "vitest";
import { cdp, page } from "vitest/browser";
import { ArticleIdSchema } from "../../../../src/domain/ids";
import { articleTarget } from "../../../../src/domain/library/target";
import { french } from "../../../../src/reader/i18n/fr";
import { libraryActionsArea } from "../../../../src/reader/i18n/fr/libraryActions";
import { SelectionBar } from "../../../../src/reader/shared/library/lazy/SelectionBar";
import { ToastRegion } from "../../../../src/reader/ui/Toast";
import { mount } from "../../../support/mount";

const words = libraryActionsArea.read("fr").libraryActions.selection;
const target = articleTarget(v.parse(ArticleIdSchema, "article-1"));

test("a bulk action says so when the library's code cannot be loaded", async () => {
  await cdp().send("Network.enable");
  await cdp().send("Network.setBlockedURLs", { urls: ["*libraryApi*"] });
  mount(
    <>
      <SelectionBar about={[{ target, title: "Un article" }]} onAll={() => undefined} onEnd={() => undefined} />
      <ToastRegion label="Messages" />
    </>,
  );
  await page.getByRole("button", { name: words.actions }).click();
  await page.getByRole("button", { name: words.markRead, exact: true }).click();
  await expect.element(page.getByText(french.missing.notice)).toBeVisible();
});
