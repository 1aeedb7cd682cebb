import { expect, inject, test } from "vitest";
import { readStoredFiles } from "../../src/build/budgets/readStoredFiles";
import { cutFirstVisit } from "../e2e/support/cutFirstVisit";

/* The server dies at every request of a first visit in turn. Whatever the application claims then must hold. */
const dist = inject("dist");
const requests = Array.from({ length: readStoredFiles(dist).length }, (_, at) => at + 1);

test.each(requests)("the server dies at request %i", async (request) => {
  expect(["nothing", "articles", "everything"]).toContain(await cutFirstVisit(dist, request));
});
