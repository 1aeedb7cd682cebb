import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { cardFields, type Programme } from "../../../../domain/reference/programme";
import { programmesArea } from "../../../i18n/fr/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { paths } from "../../../shared/navigation/paths";
import { type FieldValue, listValues } from "../../../shared/programmes/listValues";
import { typeset } from "../../../shared/text/typeset";
import { useToday } from "../../../shared/time/useToday";
import { Proofs } from "../page/Proofs";
import styles from "./CompareScreen.module.css";

/** A field's name is a row of its own above its values, so that two columns fit on a phone. */
export function CompareTable({ programmes }: { readonly programmes: readonly Programme[] }): JSX.Element {
  const messages = useMessages(programmesArea).programmes;
  const { format } = useMessages();
  const today = useToday(identity.publishedOn);
  const fields = [
    {
      name: "promise",
      label: messages.fields.promise,
      cells: programmes.map(({ promise }): readonly FieldValue[] => [{ ...promise, isText: true }]),
    },
    ...cardFields.map((name) => ({
      name,
      label: messages.fields[name],
      cells: programmes.map((programme) => listValues(programme, name, { messages, format, today })),
    })),
  ].filter(({ cells }) => cells.some(({ length }) => length > 0));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class={styles.frame} aria-label={messages.compare.title} tabIndex={0}>
      <table class={styles.table}>
        <thead>
          <tr>
            {programmes.map(({ id, name }) => (
              <th key={id} scope="col" lang={identity.language}>
                <a href={paths.programme(id)}>{typeset(name.value)}</a>
              </th>
            ))}
          </tr>
        </thead>
        {fields.map(({ name, label, cells }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={programmes.length} class={styles.field}>
                {label}
              </th>
            </tr>
            <tr>
              {cells.map((values, index) => (
                <td key={programmes[index]?.id}>
                  {values.length === 0 && <span class={styles.unsaid}>{messages.unspecified}</span>}
                  {values.map((value, nth) => (
                    <Value
                      // The values of a field never change their order.
                      key={nth}
                      value={value}
                      name={`compare-${programmes[index]?.id}-${name}-${nth}`}
                      of={label}
                    />
                  ))}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
}

type ValueProps = { readonly value: FieldValue; readonly name: string; readonly of: string };

function Value({ value: { value, isText, detail, remark, proofs }, name, of }: ValueProps): JSX.Element {
  const messages = useMessages(programmesArea).programmes;
  return (
    <div class={styles.value}>
      <p lang={isText ? identity.language : undefined}>{typeset(value)}</p>
      {detail && (
        <p class={styles.detail} lang={identity.language}>
          {typeset(detail)}
        </p>
      )}
      {remark && (
        <p class={styles.detail} lang={identity.language}>
          <strong>{messages.toVerify}</strong> {typeset(remark)}
        </p>
      )}
      {proofs.length > 0 && <Proofs proofs={proofs} name={name} of={of} />}
    </div>
  );
}
