import { type Format, makeFormat } from "../base/format";
import type { Messages } from "../fr";
import { makeArticle, makeDossier, makeFavourite, makeFrontPage, makeListen, makeReading } from "./article";
import { makeContacts, makeEdition, makeOffline, makeProblems, makeShell } from "./shell";

export function makeEnglish(format: Format = makeFormat("en")): Messages {
  return {
    language: "en",
    format,
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

export const english = makeEnglish();
