import type { JSX } from "preact";
import type { ArticleView, ProposalView } from "../serve/protocol";
import { kindNames } from "./kindNames";

type Props = {
  readonly proposal: ProposalView;
  readonly article: ArticleView | undefined;
  readonly position: number;
  readonly total: number;
};

export function ProposalCard({ proposal, article, position, total }: Props): JSX.Element {
  const { kind, statement, before, quote, words, after, confidence, reason, target } = proposal;
  const at = quote.indexOf(words);
  return (
    <article class="card" aria-label="Proposal">
      <p class="over">
        <span>{kindNames[kind].one}</span>
        <span class="muted">
          {position} of {total}
        </span>
      </p>
      <h2 aria-live="polite">{statement}</h2>
      <blockquote>
        <span class="muted">{before}</span>
        <mark>
          {quote.slice(0, at)}
          <b>{words}</b>
          {quote.slice(at + words.length)}
        </mark>
        <span class="muted">{after}</span>
      </blockquote>
      <p class="source">{article?.title ?? proposal.article}</p>
      <dl>
        <dt>{sureness(confidence)}</dt>
        <dd>
          <meter min={0} max={1} low={0.6} high={0.85} optimum={1} value={confidence} aria-label="How sure" />
          {Math.round(confidence * 100)} %: {reason}.
        </dd>
        <dt>Accepting writes to</dt>
        <dd>
          <code>{target}</code>
          {article?.isImported && target.startsWith("articles/") && (
            <span class="muted">
              {" "}
              — an imported article that you change is yours: later corrections of its source are shown to you instead
              of written over it.
            </span>
          )}
        </dd>
      </dl>
    </article>
  );
}

function sureness(confidence: number): string {
  return confidence >= 0.85 ? "Sure" : confidence >= 0.65 ? "Likely" : "Unsure";
}
