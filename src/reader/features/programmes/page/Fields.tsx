import { identity } from "virtual:edition";
import type { ComponentChildren, JSX } from "preact";
import type { ProgrammeState } from "../../../../domain/programmes/decideState";
import { listAliases } from "../../../../domain/programmes/listMentions";
import { type CardField, cardFields, type Programme } from "../../../../domain/reference/programme";
import type { Proof } from "../../../../domain/reference/proof";
import type { Format } from "../../../i18n/base/format";
import { type ProgrammeMessages, programmesArea } from "../../../i18n/fr/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { paths } from "../../../shared/navigation/paths";
import { isUnspecified, listValues } from "../../../shared/programmes/listValues";
import { typeset } from "../../../shared/text/typeset";
import { StateText } from "../../../shared/time/StateText";
import { Times } from "../../../shared/time/Times";
import { useToday } from "../../../shared/time/useToday";
import styles from "./Fields.module.css";
import { Proofs } from "./Proofs";

type Value = {
  readonly value: ComponentChildren;
  /** The publisher's words, or the editor's in the publisher's language. */
  readonly isText: boolean;
  readonly detail?: string | undefined;
  readonly remark?: string | undefined;
  readonly proofs: readonly Proof[];
};

type Props = { readonly programme: Programme; readonly state: ProgrammeState };

/** The last row names what no article states, so that the reader does not look for it elsewhere on the page. */
export function Fields({ programme, state }: Props): JSX.Element {
  const messages = useMessages(programmesArea).programmes;
  const { format, edition } = useMessages();
  const aliases = listAliases(programme);
  const today = useToday(identity.publishedOn);
  const list = (name: CardField): readonly Value[] => {
    if (name === "status") return listProgress(programme, state, messages);
    if (name === "closing") return listClosing(programme, messages, format);
    return listValues(programme, name, { messages, format, today }).map(({ value, ...rest }) => ({
      ...rest,
      value: typeset(value),
    }));
  };
  const rows = cardFields.map((name) => [name, list(name)] as const);
  const unspecified = rows.flatMap(([name, values]) => (isUnspecified(name, values) ? [name] : []));
  return (
    <>
      <dl class={styles.fields}>
        {aliases.length > 0 && (
          <div class={styles.field}>
            <dt>{messages.fields.aliases}</dt>
            {aliases.map((alias) => (
              <dd key={alias} lang={identity.language}>
                {typeset(alias)}
              </dd>
            ))}
          </div>
        )}
        {rows.map(([name, values]) => values.length > 0 && <Field key={name} name={name} values={values} />)}
        {unspecified.length > 0 && (
          <div class={styles.field}>
            <dt>{messages.unspecified}</dt>
            <dd class={styles.unspecified}>{unspecified.map((name) => messages.fields[name]).join("\u00A0· ")}</dd>
          </div>
        )}
      </dl>
      {/* Only the organisation itself can answer what is left open, and say what holds today. */}
      <p class={styles.ask}>
        <a href={paths.contacts()} class={styles.button}>
          {messages.askContacts}
        </a>
        {programme.verifyAt !== undefined && (
          <a href={programme.verifyAt} class={styles.button} rel="external noreferrer" target="_blank">
            {edition.verifyAt}
          </a>
        )}
      </p>
    </>
  );
}

/** The state, and below it what an article had said where the calendar has overtaken it. */
function listProgress(programme: Programme, state: ProgrammeState, messages: ProgrammeMessages): readonly Value[] {
  if (state.kind === "unsaid") return [];
  const { status, period, closing, milestones } = programme;
  const said = status && ({ kind: "said", ...status } as const);
  const value = <StateText state={state} write={messages.state} />;
  if (state.kind === "said") return [{ value, isText: false, remark: status?.remark, proofs: status?.proofs ?? [] }];
  const passed =
    state.kind === "period-over"
      ? (period?.proofs ?? [])
      : closing.rule === "date"
        ? closing.proofs
        : milestones.flatMap(({ proofs }) => proofs);
  return [
    { value, isText: false, proofs: passed },
    ...(said
      ? [
          {
            value: <StateText state={said} write={messages.state} />,
            isText: false,
            remark: said.remark,
            proofs: said.proofs,
          },
        ]
      : []),
  ];
}

function listClosing({ closing }: Programme, messages: ProgrammeMessages, format: Format): readonly Value[] {
  if (closing.rule === "unknown") return [];
  const value =
    closing.rule === "date" ? (
      <Times text={messages.closing.date(format.day(closing.date))} dates={[closing.date]} />
    ) : (
      messages.closing[closing.rule]
    );
  return [{ value, isText: false, proofs: closing.proofs }];
}

function Field({ name, values }: { readonly name: CardField; readonly values: readonly Value[] }): JSX.Element {
  const messages = useMessages(programmesArea).programmes;
  const label = messages.fields[name];
  return (
    <div class={styles.field}>
      <dt>{label}</dt>
      {values.map(({ value, isText, detail, remark, proofs }, index) => (
        // The values of a field never change their order.
        <dd key={index}>
          <p lang={isText ? identity.language : undefined}>{value}</p>
          {detail && (
            <p class={styles.detail} lang={identity.language}>
              {typeset(detail)}
            </p>
          )}
          {remark && (
            <p class={styles.remark} lang={identity.language}>
              <strong>{messages.toVerify}</strong> {typeset(remark)}
            </p>
          )}
          <Proofs proofs={proofs} name={`${name}-${index}`} of={label} />
        </dd>
      ))}
    </div>
  );
}
