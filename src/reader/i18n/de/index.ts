import { type Format, makeFormat } from "../format";
import type { Messages } from "../fr";
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

export function makeGerman(format: Format = makeFormat("de")): Messages {
  return {
    language: "de",
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

export const german = makeGerman();
