import { expect, test } from "vitest";
import { ConvertThread } from "../../../src/publisher/import/run/ConvertThread";
import { convertItem } from "../../../src/publisher/import/run/convertItem";

const task = {
  item: {
    title: "Un pont",
    content: { kind: "html" as const, html: "<p>Le <b>pont</b> ouvre.</p><script>x()</script>", isWhole: true },
    authors: [],
    categories: [],
  },
  rules: { drop: [] },
  dropped: [],
};

test("what a thread converts is what is converted without one, in the order in which it was asked for", async () => {
  const tasks = [0, 1, 2].map((index) => ({ ...task, item: { ...task.item, title: `Un pont ${index}` } }));
  const thread = new ConvertThread();
  const done = await Promise.all(tasks.map((each) => thread.convert(each)));
  await thread.close();
  expect(done).toEqual(tasks.map(({ item, rules, dropped }) => convertItem(item, rules, dropped)));
});

test("a thread that ends answers nothing, so that its items are converted without it", async () => {
  const thread = new ConvertThread();
  const waiting = thread.convert(task);
  await thread.close();
  expect(await waiting).toBeUndefined();
  expect(await thread.convert(task)).toBeUndefined();
  // Any other is asked before it.
  expect(thread.waiting).toBe(Number.POSITIVE_INFINITY);
});
