import { expect, test } from "vitest";
import { composeFrontPage } from "../../../../src/reader/features/front-page/list/composeFrontPage";
import { mutesNothing } from "../../../../src/reader/shared/mutes/useMuteRule";
import { makeHeadlines } from "./headlines";

const headlines = makeHeadlines(6);
const ids = headlines.map(({ id }) => id);
const rows = { headlines, more: false };
const known = { stored: rows, prerendered: undefined, readBefore: undefined, mutes: mutesNothing };
const wanted = { topic: undefined, view: "all", shown: 30 } as const;
const second = ids[1];
const mutesSecond = { ...known, mutes: ({ id }: { readonly id: string }) => id === second };

function listIds(...question: Parameters<typeof composeFrontPage>): readonly string[] | undefined {
  return composeFrontPage(...question)?.headlines.map(({ id }) => id);
}

test("the front page keeps its prerendered rows while the database is empty", () => {
  const empty = { headlines: [], more: false };
  expect(listIds({ ...known, stored: empty, prerendered: rows }, wanted)).toEqual(ids);
  expect(listIds({ ...known, stored: rows, prerendered: empty }, wanted)).toEqual(ids);
});

test("a topic's list takes its own rows from the prerendered front page", () => {
  const topic = headlines[0]?.topics[0];
  const own = headlines.filter(({ topics }) => topics.some((one) => one === topic)).map(({ id }) => id);
  expect(listIds({ ...known, stored: undefined, prerendered: rows }, { ...wanted, topic })).toEqual(own);
});

test("the front page shows as many rows as were asked for and says that there are more", () => {
  expect(composeFrontPage(known, { ...wanted, shown: 4 })).toMatchObject({ more: true, count: 4 });
  expect(listIds(known, { ...wanted, shown: 4 })).toEqual(ids.slice(0, 4));
});

test("a muted article is left out of the front page, counted, and listed where muted ones are asked for", () => {
  expect(composeFrontPage(mutesSecond, wanted)).toMatchObject({ muted: 1, count: 6 });
  expect(listIds(mutesSecond, wanted)).toEqual(ids.filter((id) => id !== second));
  expect(listIds(mutesSecond, { ...wanted, view: "muted" })).toEqual([second]);
});

test("the unread list leaves out what was read before, and waits until that is known", () => {
  expect(listIds(known, { ...wanted, view: "unread" })).toBeUndefined();
  const readBefore = new Set(ids.slice(0, 5));
  expect(listIds({ ...known, readBefore }, { ...wanted, view: "unread" })).toEqual([ids[5]]);
});
