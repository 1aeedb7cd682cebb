import { expect, inject, test } from "vitest";
import { cutFirstVisit } from "../e2e/support/cutFirstVisit";
import { waitForReady } from "../e2e/support/screens";
import { launchPhone } from "../support/browser";
import { startTestServer } from "../support/server";

/* The server dies at every request of a first visit in turn. Whatever the application claims then must hold. */
const dist = inject("dist");
const requests = Array.from({ length: await countRequests() }, (_, at) => at + 1);

test.each(requests)("the server dies at request %i", async (request) => {
  expect(["nothing", "articles", "everything"]).toContain(await cutFirstVisit(dist, request));
});

async function countRequests(): Promise<number> {
  const server = await startTestServer({ root: dist });
  const phone = await launchPhone();
  await phone.page.goto(server.url);
  await waitForReady(phone.page);
  await phone.discard();
  await server.close();
  return server.requests.length;
}
