import { type CardField, cardFields, type Programme, readTexts } from "../../../domain/reference/programme";
import type { Proof } from "../../../domain/reference/proof";
import type { YamlPath } from "../files/YamlPath";
import type { Claim } from "./Claim";

type Proved = { readonly proofs: readonly Proof[]; readonly remark?: string | undefined };

/** Not `beneficiaries`, which also tell what was done for them. */
const naming: ReadonlySet<CardField> = new Set<CardField>(["operators", "exhibitors", "territory"]);

export function listProgrammeClaims(programme: Programme): readonly Claim[] {
  const claims: Claim[] = [];
  const add = (path: YamlPath, text: string | undefined, proofs: readonly Proof[], only?: Claim["only"]) => {
    const quotes = proofs.map(({ quote }) => quote);
    if (text !== undefined) claims.push({ path, text, quotes, ...(only && { only }) });
  };
  const addProved = (
    path: YamlPath,
    field: string,
    text: string | undefined,
    { proofs, remark }: Proved,
    only?: "names",
  ) => {
    add([...path, field], text, proofs, only);
    add([...path, "remark"], remark, proofs, "numbers");
  };
  const addField = (name: CardField) => {
    switch (name) {
      case "audiences":
        for (const [index, audience] of programme.audiences.entries()) {
          addProved([name, index], "detail", audience.detail, audience, "names");
        }
        return;
      case "amounts":
      case "spending":
        for (const [index, amount] of programme[name].entries())
          addProved([name, index], "scope", amount.scope, amount);
        return;
      case "period":
        if (programme.period) addProved([name], "wording", programme.period.wording, programme.period);
        return;
      case "status":
        if (programme.status) add([name, "remark"], programme.status.remark, programme.status.proofs, "numbers");
        return;
      case "closing":
        return;
      default: {
        const isList = Array.isArray(programme[name]);
        const only = naming.has(name) ? "names" : undefined;
        for (const [index, item] of readTexts(programme, name).entries()) {
          addProved(isList ? [name, index] : [name], "value", item.value, item, only);
        }
      }
    }
  };
  for (const name of ["name", "promise"] as const) addProved([name], "value", programme[name].value, programme[name]);
  cardFields.forEach(addField);
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
