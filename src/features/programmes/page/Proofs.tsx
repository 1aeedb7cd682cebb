import { identity } from "virtual:edition";
import { createContext, type JSX } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import type { Headline } from "../../../domain/article/article";
import type { ArticleId } from "../../../domain/ids";
import type { Proof } from "../../../domain/reference/proof";
import { programmesArea } from "../../../i18n/areas/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { QuoteLink } from "../../../shared/navigation/QuoteLink";
import { typeset } from "../../../shared/text/typeset";
import { Icon } from "../../../ui/Icon";
import { isProofOpen, rememberProof } from "./openProofs";
import styles from "./Proofs.module.css";

/** On paper everything is unfolded. */
export const IsPrintedContext = createContext(false);
export const HeadlinesContext = createContext<ReadonlyMap<ArticleId, Headline>>(new Map());

type Props = {
  readonly proofs: readonly Proof[];
  /** Unique on its page. */
  readonly name: string;
  /** What the quotes prove, for screen readers. */
  readonly of: string;
};

export function Proofs({ proofs, name, of }: Props): JSX.Element {
  const messages = useMessages(programmesArea).programmes;
  const isPrinted = useContext(IsPrintedContext);
  const details = useRef<HTMLDetailsElement>(null);
  // Before the scroll position is restored: after Back the proofs are as they were left.
  useLayoutEffect(() => {
    if (details.current && isProofOpen(name)) details.current.open = true;
  }, [name]);
  if (isPrinted) return <ProofList proofs={proofs} />;
  return (
    <details ref={details} class={styles.proofs} onToggle={(event) => rememberProof(name, event.currentTarget.open)}>
      <summary>
        <Icon name="quote" />
        {messages.proofs(listDistinct(proofs).length)}
        <span class="visually-hidden">{messages.proofsOf(of)}</span>
      </summary>
      <ProofList proofs={proofs} />
    </details>
  );
}

function ProofList({ proofs }: { readonly proofs: readonly Proof[] }): JSX.Element {
  const headlines = useContext(HeadlinesContext);
  return (
    <ul class={styles.list} role="list">
      {listDistinct(proofs).map((proof) => (
        <li key={`${proof.article} ${proof.quote}`}>
          <blockquote lang={identity.language}>{typeset(proof.quote)}</blockquote>
          <QuoteLink quoted={proof}>{typeset(headlines.get(proof.article)?.title ?? proof.article)}</QuoteLink>
        </li>
      ))}
    </ul>
  );
}

/** One sentence may prove several things. */
function listDistinct(proofs: readonly Proof[]): readonly Proof[] {
  const byKey = new Map(proofs.map((proof) => [`${proof.article} ${proof.quote}`, proof]));
  return [...byKey.values()];
}
