import { identity } from "virtual:edition";
import type { ComponentChildren, JSX } from "preact";
import {
  type CardField,
  cardFields,
  type Programme,
  type ProvedText,
  readTexts,
} from "../../../domain/reference/programme";
import type { Proof } from "../../../domain/reference/proof";
import { fold } from "../../../domain/text/foldText";
import type { Format } from "../../../i18n/format";
import { useMessages } from "../../../i18n/useMessages";
import { paths } from "../../../shared/navigation/paths";
import { typeset } from "../../../shared/text/typeset";
import { type ProgrammeSentences, useProgrammeSentences } from "../useProgrammeSentences";
import { writeAmount } from "../writeAmount";
import styles from "./Fields.module.css";
import { Proofs } from "./Proofs";

/** Few programmes have any, and nobody misses them on the others. */
const RARE: ReadonlySet<CardField> = new Set(["spending", "exhibitors"]);
/** One thing that is asserted, with its sentences. */
type Value = {
  readonly value: ComponentChildren;
  /** The publisher's words, or the editor's in the publisher's language. */
  readonly isText: boolean;
  readonly detail?: string | undefined;
  readonly remark?: string | undefined;
  readonly proofs: readonly Proof[];
};

/** Every field of a programme's card. What no article states says so: a reader must not look for it elsewhere on the page. */
export function Fields({ programme }: { readonly programme: Programme }): JSX.Element {
  const words = useProgrammeSentences();
  const { format } = useMessages();
  const aliases = listAliases(programme);
  const listValues = (name: CardField): readonly Value[] => {
    switch (name) {
      case "audiences":
        return programme.audiences.map(({ value, ...rest }) => ({
          ...rest,
          value: words.audiences[value],
          isText: false,
        }));
      case "period":
        return listOf(programme.period).map(({ wording, ...rest }) => ({
          ...rest,
          value: typeset(wording),
          isText: true,
        }));
      case "amounts":
      case "spending":
        return programme[name].map((amount) => ({
          value: typeset(writeAmount(amount, words)),
          isText: true,
          detail: amount.scope,
          remark: amount.remark,
          proofs: amount.proofs,
        }));
      case "status":
        return listOf(programme.status).map(({ value, ...rest }) => ({
          ...rest,
          value: words.states[value],
          isText: false,
        }));
      case "closing":
        return listClosing(programme, words, format);
      default:
        return readTexts(programme, name).map(readText);
    }
  };
  const rows = cardFields.map((name) => [name, listValues(name)] as const);
  return (
    <dl class={styles.fields}>
      {aliases.length > 0 && (
        <div class={styles.field}>
          <dt>{words.fields.aliases}</dt>
          {aliases.map((alias) => (
            <dd key={alias} lang={identity.language}>
              {typeset(alias)}
            </dd>
          ))}
        </div>
      )}
      {rows.map(
        ([name, values]) => (values.length > 0 || !RARE.has(name)) && <Field key={name} name={name} values={values} />,
      )}
    </dl>
  );
}

/** The other names, without those that only a capital tells apart. */
function listAliases({ name, aliases }: Programme): readonly string[] {
  const seen = new Set([fold(name.value)]);
  return aliases.filter((alias) => {
    const folded = fold(alias);
    const isNew = !seen.has(folded);
    seen.add(folded);
    return isNew;
  });
}

function listClosing({ closing }: Programme, words: ProgrammeSentences, format: Format): readonly Value[] {
  if (closing.rule === "unknown") return [];
  const value = closing.rule === "date" ? words.closing.date(format.day(closing.date)) : words.closing[closing.rule];
  return [{ value, isText: false, proofs: closing.proofs }];
}

function readText({ value, proofs, remark }: ProvedText): Value {
  return { value: typeset(value), isText: true, remark, proofs };
}

function listOf<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function Field({ name, values }: { readonly name: CardField; readonly values: readonly Value[] }): JSX.Element {
  const words = useProgrammeSentences();
  const label = words.fields[name];
  return (
    <div class={styles.field}>
      <dt>{label}</dt>
      {values.length === 0 && (
        <dd class={styles.unspecified}>
          {words.unspecified}
          {/* Whoever wants to know has to ask somebody. */}
          {name === "howToApply" && (
            <>
              {" · "}
              <a href={paths.contacts()}>{words.askContacts}</a>
            </>
          )}
        </dd>
      )}
      {values.map(({ value, isText, detail, remark, proofs }, index) => (
        // The values of a field stand in their order and never move.
        <dd key={index}>
          <p lang={isText ? identity.language : undefined}>{value}</p>
          {detail && (
            <p class={styles.detail} lang={identity.language}>
              {typeset(detail)}
            </p>
          )}
          {remark && (
            <p class={styles.remark} lang={identity.language}>
              <strong>{words.toVerify}</strong> {typeset(remark)}
            </p>
          )}
          <Proofs proofs={proofs} name={`${name}-${index}`} of={label} />
        </dd>
      ))}
    </div>
  );
}
