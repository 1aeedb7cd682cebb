import type { Programme } from "../../domain/reference/programme";
import type { Proof } from "../../domain/reference/proof";
import type { YamlPath } from "../files/YamlPath";
import type { Claim } from "./Claim";

type Proved = { readonly proofs: readonly Proof[]; readonly remark?: string | undefined };

/** Everything that a programme's file says in the editor's words. Amounts and dates are looked at by `checkFacts`. */
export function listProgrammeClaims(programme: Programme): readonly Claim[] {
  const claims: Claim[] = [];
  const add = (path: YamlPath, text: string | undefined, proofs: readonly Proof[], only?: "numbers") => {
    const quotes = proofs.map(({ quote }) => quote);
    if (text !== undefined) claims.push({ path, text, quotes, ...(only && { only }) });
  };
  const addProved = (path: YamlPath, field: string, text: string | undefined, { proofs, remark }: Proved) => {
    add([...path, field], text, proofs);
    add([...path, "remark"], remark, proofs, "numbers");
  };
  for (const name of ["name", "promise", "purpose", "territory", "howToApply", "contact"] as const) {
    const field = programme[name];
    if (field) addProved([name], "value", field.value, field);
  }
  for (const name of ["operators", "actions", "beneficiaries", "exhibitors"] as const) {
    for (const [index, item] of programme[name].entries()) addProved([name, index], "value", item.value, item);
  }
  for (const [index, audience] of programme.audiences.entries()) {
    addProved(["audiences", index], "detail", audience.detail, audience);
  }
  for (const name of ["amounts", "spending"] as const) {
    for (const [index, amount] of programme[name].entries()) addProved([name, index], "scope", amount.scope, amount);
  }
  const { period, status } = programme;
  if (period) addProved(["period"], "wording", period.wording, period);
  if (status) add(["status", "remark"], status.remark, status.proofs, "numbers");
  for (const [index, { text, proofs }] of programme.milestones.entries()) {
    add(["milestones", index, "text"], text, proofs);
  }
  for (const [index, { why, proofs }] of programme.related.entries()) {
    if (proofs) add(["related", index, "why"], why, proofs, "numbers");
  }
  for (const [index, { text, proofs }] of programme.remarks.entries()) {
    add(["remarks", index, "text"], text, proofs, "numbers");
  }
  return claims;
}
