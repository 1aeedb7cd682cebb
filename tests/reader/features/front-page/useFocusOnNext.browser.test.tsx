import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Headline } from "../../../../src/domain/article/article";
import { useFocusOnNext } from "../../../../src/reader/features/front-page/list/useFocusOnNext";
import { mount } from "../../../support/mount";
import { makeHeadlines } from "./headlines";

const headlines = makeHeadlines(4);

function Sample(): JSX.Element {
  const [rows, setRows] = useState<readonly Headline[]>(headlines.slice(0, 2));
  const more = useFocusOnNext(rows, () => setTimeout(() => setRows(headlines), 50));
  return (
    <>
      {rows.map(({ id, title }) => (
        <p key={id} data-article={id}>
          <a href="#row">{title}</a>
        </p>
      ))}
      {rows.length < headlines.length && (
        <button type="button" onClick={more}>
          La suite
        </button>
      )}
    </>
  );
}

test("the first of the rows that a button brought has the focus, though the button is gone", async () => {
  mount(<Sample />);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("link", { name: headlines[2]?.title ?? "" })).toHaveFocus();
});
