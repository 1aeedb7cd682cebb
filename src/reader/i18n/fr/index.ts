import { type Format, makeFormat } from "../format";
import type { Language } from "../language";
import { makeArticle } from "./article";
import { makeContacts } from "./contacts";
import { makeDossier } from "./dossier";
import { makeEdition } from "./edition";
import { makeFavourite } from "./favourite";
import { makeFrontPage } from "./frontPage";
import { makeListen } from "./listen";
import { makeOffline } from "./offline";
import { makeProblems } from "./problems";
import { makeReading } from "./reading";
import { makeShell } from "./shell";

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
