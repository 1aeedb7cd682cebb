import type { ProposalView } from "../serve/protocol";

export const kindNames: Readonly<Record<ProposalView["kind"], { readonly one: string; readonly many: string }>> = {
  place: { one: "Place", many: "Places" },
  date: { one: "Date", many: "Dates" },
  amount: { one: "Amount", many: "Amounts" },
  acronym: { one: "Acronym", many: "Acronyms" },
  programme: { one: "Programme", many: "Programmes" },
  topic: { one: "Topic", many: "Topics" },
};
export const kinds: readonly ProposalView["kind"][] = ["place", "date", "amount", "acronym", "programme", "topic"];
