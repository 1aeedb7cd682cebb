import { options, type VNode } from "preact";
import { useState } from "preact/hooks";
import { expect, test } from "vitest";
import type { Headline } from "../../../../src/domain/article/article";
import { useChunks } from "../../../../src/reader/features/front-page/list/useChunks";
import { mount } from "../../../support/mount";
import { makeHeadlines } from "./headlines";

type List = { readonly headlines: readonly Headline[]; readonly view: string };

const retitled = (headlines: readonly Headline[]) =>
  headlines.map((headline) => ({ ...headline, title: `Autre ${headline.title}` }));

/** Draws a list, has it replaced, and gives what was drawn from then on: per drawing, the rows of each chunk that are new. */
async function drawReplaced(before: List, after: List): Promise<readonly (readonly number[])[]> {
  const drawn: (readonly number[])[] = [];
  const old = new Set(before.headlines);
  let replace = (_: List): void => undefined;
  function Sample(): VNode {
    const [{ headlines, view }, setList] = useState(before);
    replace = setList;
    const chunks = useChunks(headlines, true, view);
    drawn.push(chunks.map((chunk) => chunk.filter((headline) => !old.has(headline)).length));
    return <p>{chunks.flat().length}</p>;
  }
  mount(<Sample />);
  drawn.length = 0;
  replace(after);
  const total = after.headlines.filter((headline) => !old.has(headline)).length;
  await expect.poll(() => drawn.at(-1)?.reduce((sum, count) => sum + count, 0)).toBe(total);
  return drawn;
}

const rows = makeHeadlines(60);

test("rows of another edition follow one another, a chunk in each drawing", async () => {
  const before = { headlines: rows.slice(0, 31), view: "all" };
  const after = { headlines: retitled(before.headlines), view: "all" };
  expect(await drawReplaced(before, after)).toEqual([
    [11, 0, 0],
    [11, 10, 0],
    [11, 10, 10],
  ]);
});

test("each drawing has a task of its own", async () => {
  const tasks: number[] = [];
  const { debounceRendering } = options;
  let task = 0;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    task += 1;
    channel.port2.postMessage(undefined);
  };
  channel.port2.postMessage(undefined);
  options.debounceRendering = (draw) =>
    queueMicrotask(() => {
      tasks.push(task);
      draw();
    });
  const before = { headlines: rows.slice(0, 31), view: "all" };
  await drawReplaced(before, { headlines: retitled(before.headlines), view: "all" });
  channel.port1.close();
  if (debounceRendering) options.debounceRendering = debounceRendering;
  else delete options.debounceRendering;
  expect(tasks).toHaveLength(3);
  expect(new Set(tasks).size).toBe(3);
});

test("what the reader asked for is there at once: another view, or more rows", async () => {
  const before = { headlines: rows.slice(0, 31), view: "all" };
  const other = { headlines: retitled(before.headlines), view: "topic" };
  expect(await drawReplaced(before, other)).toEqual([[11, 10, 10]]);
  expect(await drawReplaced(before, { headlines: rows, view: "all" })).toEqual([[0, 0, 0, 10, 10, 9]]);
});

test("a shorter list never has rows that it lacks below its own", async () => {
  const before = { headlines: rows.slice(0, 31), view: "all" };
  const after = { headlines: retitled(rows.slice(0, 11)), view: "all" };
  expect(await drawReplaced(before, after)).toEqual([[11]]);
});

test("a list that grows as it is replaced ends with every row", async () => {
  const before = { headlines: rows.slice(0, 14), view: "all" };
  const after = { headlines: retitled(rows.slice(0, 31)), view: "all" };
  expect(await drawReplaced(before, after)).toEqual([
    [11, 0],
    [11, 10, 10],
  ]);
});
