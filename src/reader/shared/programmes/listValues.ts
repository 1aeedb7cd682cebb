import { decideState } from "../../../domain/programmes/decideState";
import { toProgrammeCard } from "../../../domain/programmes/programmeCard";
import {
  type CardField,
  cardFields,
  type Programme,
  type ProvedText,
  readTexts,
} from "../../../domain/reference/programme";
import type { Proof } from "../../../domain/reference/proof";
import type { Format } from "../../i18n/base/format";
import type { ProgrammeMessages } from "../../i18n/fr/programmes";
import { writeAmount } from "./writeAmount";

export type FieldValue = {
  readonly value: string;
  /** The publisher's words, or the editor's in the publisher's language. */
  readonly isText: boolean;
  readonly detail?: string | undefined;
  readonly remark?: string | undefined;
  readonly proofs: readonly Proof[];
};

export type ValueWords = { readonly messages: ProgrammeMessages; readonly format: Format; readonly today: string };

export type Field = {
  readonly label: string;
  readonly values: readonly FieldValue[];
  readonly isUnspecified: boolean;
};

/** Few programmes have these fields, and an empty one would not be missed. */
const RARE: ReadonlySet<CardField> = new Set(["spending", "exhibitors"]);

/** No article states it, which is to be said. */
export function isUnspecified(name: CardField, { length }: readonly unknown[]): boolean {
  return length === 0 && !RARE.has(name);
}

/** All of the card, what it promises first. */
export function listFields(programme: Programme, words: ValueWords): readonly Field[] {
  const { fields } = words.messages;
  return [
    { label: fields.promise, values: [readText(programme.promise)], isUnspecified: false },
    ...cardFields.map((name) => {
      const values = listValues(programme, name, words);
      return { label: fields[name], values, isUnspecified: isUnspecified(name, values) };
    }),
  ];
}

/** What the articles say in a field of the card, with the sentences that say it. */
export function listValues(programme: Programme, name: CardField, words: ValueWords): readonly FieldValue[] {
  const { messages } = words;
  switch (name) {
    case "audiences":
      return programme.audiences.map(({ value, ...rest }) => ({
        ...rest,
        value: messages.audiences[value],
        isText: false,
      }));
    case "period":
      return programme.period ? [{ ...programme.period, value: programme.period.wording, isText: true }] : [];
    case "amounts":
    case "spending":
      return programme[name].map((amount) => ({
        value: writeAmount(amount, messages),
        isText: true,
        detail: amount.scope,
        remark: amount.remark,
        proofs: amount.proofs,
      }));
    case "status":
      return listStatus(programme, words);
    case "closing":
      return listClosing(programme, words);
    default:
      return readTexts(programme, name).map(readText);
  }
}

/** What the calendar says stands in no sentence; what an article said does. */
function listStatus(programme: Programme, { messages, today }: ValueWords): readonly FieldValue[] {
  const state = decideState(toProgrammeCard(programme), today);
  const { status } = programme;
  const said = status && {
    value: messages.state({ kind: "said", ...status }),
    isText: false,
    remark: status.remark,
    proofs: status.proofs,
  };
  const byCalendar =
    state.kind === "said" || state.kind === "unsaid"
      ? []
      : [{ value: messages.state(state), isText: false, proofs: [] }];
  return [...byCalendar, ...(said ? [said] : [])];
}

function listClosing({ closing }: Programme, { messages, format }: ValueWords): readonly FieldValue[] {
  if (closing.rule === "unknown") return [];
  const value =
    closing.rule === "date" ? messages.closing.date(format.day(closing.date)) : messages.closing[closing.rule];
  return [{ value, isText: false, proofs: closing.proofs }];
}

function readText({ value, proofs, remark }: ProvedText): FieldValue {
  return { value, isText: true, remark, proofs };
}
