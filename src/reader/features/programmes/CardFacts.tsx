import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { decideOutlook, type ProgrammeState } from "../../../domain/programmes/decideState";
import type { ProgrammeCard } from "../../../domain/programmes/programmeCard";
import { programmesArea } from "../../i18n/fr/programmes";
import { useMessages } from "../../i18n/useMessages";
import { writeAmount } from "../../shared/programmes/writeAmount";
import { typeset } from "../../shared/text/typeset";
import { StateText } from "../../shared/time/StateText";
import styles from "./CardFacts.module.css";

type Props = { readonly card: ProgrammeCard; readonly state: ProgrammeState };

export function CardFacts({ card, state }: Props): JSX.Element {
  const { format } = useMessages();
  const messages = useMessages(programmesArea).programmes;
  const [amount, ...others] = card.amounts;
  const first = amount && writeAmount(amount, messages);
  return (
    <>
      <dl class={styles.facts}>
        {card.audiences.length > 0 && (
          <Fact label={messages.facts.audience}>
            {format.list(card.audiences.map((audience) => messages.audiences[audience]))}
          </Fact>
        )}
        {card.territory && <Fact label={messages.facts.territory} text={card.territory.wording} />}
        {card.period && <Fact label={messages.facts.period} text={card.period.wording} />}
        {first && (
          <Fact
            label={messages.facts.amount}
            text={others.length === 0 ? first : messages.amountWithOthers(first, others.length)}
          />
        )}
      </dl>
      <p class={styles.detail}>
        <span>{messages.kinds[card.kind]}</span>{" "}
        {state.kind !== "unsaid" && (
          <span class={decideOutlook(state) === "over" ? styles.over : undefined}>
            <StateText state={state} write={messages.state} />
          </span>
        )}{" "}
        <span>{messages.inArticles(card.articles)}</span>
      </p>
    </>
  );
}

type FactProps = { readonly label: string } & (
  | { readonly children: string; readonly text?: never }
  | { readonly text: string; readonly children?: never }
);

function Fact({ label, children, text }: FactProps): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      {text === undefined ? <dd>{children}</dd> : <dd lang={identity.language}>{typeset(text)}</dd>}
    </div>
  );
}
