import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Headline } from "../../../../domain/article/article";
import { listFirstMentions } from "../../../../domain/programmes/listMentions";
import type { Milestone, Programme } from "../../../../domain/reference/programme";
import { programmesArea } from "../../../i18n/fr/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { QuoteLink } from "../../../shared/navigation/QuoteLink";
import { typeset } from "../../../shared/text/typeset";
import { ArticleTime, Times } from "../../../shared/time/Times";
import styles from "./ProgrammePage.module.css";
import { Proofs } from "./Proofs";

type Props = {
  readonly programme: Programme;
  readonly headlines: readonly Headline[];
};

export function Timeline({ programme, headlines }: Props): JSX.Element {
  const messages = useMessages(programmesArea).programmes;
  const mentions = listFirstMentions(programme);
  const steps = [...programme.milestones].sort((one, other) => (one.on < other.on ? -1 : 1));
  return (
    <>
      {steps.length > 0 && (
        <section class={styles.section} aria-labelledby="milestones">
          <h2 id="milestones">{messages.milestones}</h2>
          <ol class={styles.timeline} role="list">
            {steps.map((step, index) => (
              <Step key={`${step.on} ${step.text}`} step={step} index={index} />
            ))}
          </ol>
        </section>
      )}
      <section class={styles.section} aria-labelledby="in-articles">
        <h2 id="in-articles">{messages.timeline}</h2>
        <ol class={styles.timeline} role="list">
          {headlines.map(({ id, title, date }) => {
            const mention = mentions.get(id);
            return (
              mention && (
                <li key={id}>
                  <p class={styles.facts}>
                    <ArticleTime date={date} />
                  </p>
                  <QuoteLink quoted={mention} class={styles.article}>
                    {typeset(title)}
                  </QuoteLink>
                  <blockquote lang={identity.language}>{typeset(mention.quote)}</blockquote>
                </li>
              )
            );
          })}
        </ol>
      </section>
    </>
  );
}

function Step({ step, index }: { readonly step: Milestone; readonly index: number }): JSX.Element {
  const messages = useMessages(programmesArea).programmes;
  const write = useWrittenDates();
  return (
    <li>
      <p class={styles.facts}>
        <span>
          <Times text={write(step.on, step.last)} dates={step.last ? [step.on, step.last] : [step.on]} />
        </span>{" "}
        {step.foretold && <span>{messages.foretold}</span>}
      </p>
      {step.inferred && <p class={styles.facts}>{messages.yearInferred[step.yearFrom ?? "order"]}</p>}
      <p lang={identity.language}>{typeset(step.text)}</p>
      <Proofs proofs={step.proofs} name={`step-${index}`} of={messages.milestones} />
    </li>
  );
}

function useWrittenDates(): (first: string, last?: string) => string {
  const { format } = useMessages();
  const { span } = useMessages(programmesArea).programmes;
  return (first, last) => {
    if (last === undefined || last === first) return format.date(first);
    return first.length === 10 && last.length === 10
      ? format.days(first, last)
      : span(format.date(first), format.date(last));
  };
}
