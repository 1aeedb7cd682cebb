import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { decideOutlook, type ProgrammeState } from "../../domain/programmes/decideState";
import type { ProgrammeCard } from "../../domain/programmes/programmeCard";
import { useMessages } from "../../i18n/useMessages";
import { typeset } from "../../shared/text/typeset";
import { StateText } from "../../shared/time/StateText";
import styles from "./CardFacts.module.css";
import { useProgrammeSentences } from "./useProgrammeSentences";
import { writeAmount } from "./writeAmount";

type Props = { readonly card: ProgrammeCard; readonly state: ProgrammeState };

export function CardFacts({ card, state }: Props): JSX.Element {
  const { format } = useMessages();
  const words = useProgrammeSentences();
  const [amount, ...others] = card.amounts;
  const first = amount && writeAmount(amount, words);
  return (
    <>
      <dl class={styles.facts}>
        {card.audiences.length > 0 && (
          <Fact label={words.facts.audience}>
            {format.list(card.audiences.map((audience) => words.audiences[audience]))}
          </Fact>
        )}
        {card.territory && <Fact label={words.facts.territory} text={card.territory.wording} />}
        {card.period && <Fact label={words.facts.period} text={card.period.wording} />}
        {first && (
          <Fact
            label={words.facts.amount}
            text={others.length === 0 ? first : words.amountWithOthers(first, others.length)}
          />
        )}
      </dl>
      <p class={styles.detail}>
        <span>{words.kinds[card.kind]}</span>{" "}
        {state.kind !== "unsaid" && (
          <span class={decideOutlook(state) === "over" ? styles.over : undefined}>
            <StateText state={state} write={words.state} />
          </span>
        )}{" "}
        <span>{words.inArticles(card.articles)}</span>
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
