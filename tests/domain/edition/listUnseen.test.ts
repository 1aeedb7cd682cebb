import { expect, test } from "vitest";
import type { EditionChanges } from "../../../src/domain/edition/changes/editionChanges";
import { listUnseen } from "../../../src/domain/edition/changes/listUnseen";

const nothing = { added: [], corrected: [], withdrawn: [] };
const changes = ["dimanche", "samedi", "vendredi"].map(
  (revision): EditionChanges => ({
    revision,
    publishedOn: "2026-11-28",
    replacedPublishedOn: "2026-11-27",
    isRough: false,
    articles: nothing,
    programmes: nothing,
  }),
);

test.each([
  ["dimanche", []],
  ["samedi", ["dimanche"]],
  ["vendredi", ["dimanche", "samedi"]],
  ["", ["dimanche"]],
  ["of long ago", ["dimanche"]],
])("after %s, %j are unseen", (seen, unseen) => {
  expect(listUnseen(changes, seen).map(({ revision }) => revision)).toEqual(unseen);
});
