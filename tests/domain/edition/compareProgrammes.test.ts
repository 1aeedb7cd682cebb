import { expect, test } from "vitest";
import { compareProgrammes } from "../../../src/domain/edition/changes/compareProgrammes";
import { makeProgramme } from "../../support/makeReference";

const status = (value: string) => ({ status: { value, proofs: [{ article: "article-1", quote: "Texte." }] } });

test("compareProgrammes names the fields that changed, not the proofs that were written anew", () => {
  const before = [
    makeProgramme("ancien"),
    makeProgramme("plan", status("announced")),
    makeProgramme("fonds", status("signed")),
  ];
  const quotedAnew = makeProgramme("fonds", {
    status: { value: "signed", proofs: [{ article: "article-1", quote: "Autre texte." }] },
  });
  expect(
    compareProgrammes(before, [makeProgramme("nouveau"), makeProgramme("plan", status("under-way")), quotedAnew]),
  ).toEqual({
    added: [{ id: "nouveau", name: "Programme nouveau" }],
    corrected: [{ id: "plan", name: "Programme plan", fields: ["status"] }],
    withdrawn: [{ id: "ancien", name: "Programme ancien" }],
  });
});
