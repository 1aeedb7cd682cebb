import { expect, test } from "vitest";
import { firstVisitStarts } from "../../../src/publisher/site/chunks/firstVisit";
import { readScreen, screenNames } from "../../../src/reader/shared/navigation/screenTable";

test("a first visit starts with the screens that the table of screens says, and no other", () => {
  const started = screenNames.filter((name) => firstVisitStarts.includes(readScreen(name).module));
  expect(started).toEqual(["frontPage", "article", "offline", "notFound"]);
});
