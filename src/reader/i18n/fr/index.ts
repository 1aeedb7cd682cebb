import { type Format, makeFormat } from "../base/format";
import type { Language } from "../base/language";
import { makeArticle, makeDossier, makeFavourite, makeFrontPage, makeListen, makeReading } from "./article";
import { makeContacts, makeEdition, makeOffline, makeProblems, makeShell } from "./shell";

/** The reference language: every other one has exactly these sentences. Typed in full French typography. */
export function makeFrench(format: Format = makeFormat("fr")) {
  const own: { readonly language: Language; readonly format: Format } = { language: "fr", format };
  return {
    ...own,
    ...makeShell(),
    ...makeDossier(format),
    ...makeEdition(format),
    ...makeFavourite(),
    ...makeFrontPage(format),
    ...makeArticle(format),
    ...makeContacts(),
    ...makeListen(),
    ...makeOffline(),
    ...makeProblems(format),
    ...makeReading(),
  };
}

/** Pages are prerendered in French and the application starts with it. */
export const french = makeFrench();

export type Messages = ReturnType<typeof makeFrench>;
