import { expect, test } from "vitest";
import type { StorageProblem } from "../../../src/reader/storage";
import { mapWatch, type Watcher } from "../../../src/reader/storage/watch";

/** A watch whose answers, and the slow work on them, come when the test says so. */
function makeSlowWatch() {
  let source: Watcher<number> | undefined;
  const finish: ((answer: string | StorageProblem) => void)[] = [];
  const seen: unknown[] = [];
  const mapped = mapWatch<number, string>(
    {
      subscribe(watcher) {
        source = watcher;
        return () => seen.push("left");
      },
    },
    () =>
      new Promise((resolve) => {
        finish.push((answer) =>
          resolve(typeof answer === "string" ? { ok: true, value: answer } : { ok: false, problem: answer }),
        );
      }),
  );
  const stop = mapped.subscribe({ next: (value) => seen.push(value), failed: (problem) => seen.push(problem) });
  return { seen, finish, stop, source: () => source };
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

test("tells the newest answer only, even when an older one takes longer", async () => {
  const { seen, finish, source } = makeSlowWatch();
  source()?.next(1);
  source()?.next(2);
  finish[1]?.("two");
  finish[0]?.("one");
  await settle();
  expect(seen).toEqual(["two"]);
});

test("tells nothing after it was left", async () => {
  const { seen, finish, source, stop } = makeSlowWatch();
  source()?.next(1);
  stop();
  finish[0]?.("one");
  await settle();
  expect(seen).toEqual(["left"]);
});

test("tells a problem, of the question or of the work on its answer", async () => {
  const { seen, finish, source } = makeSlowWatch();
  source()?.next(1);
  finish[0]?.({ kind: "quota" });
  await settle();
  source()?.next(2);
  source()?.failed({ kind: "closed" });
  finish[1]?.("two");
  await settle();
  expect(seen).toEqual([{ kind: "quota" }, { kind: "closed" }]);
});
