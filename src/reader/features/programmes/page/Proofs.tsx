import { identity } from "virtual:edition";
import { createContext, type JSX } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import type { Headline } from "../../../../domain/article/article";
import type { ArticleId } from "../../../../domain/ids";
import type { Proof } from "../../../../domain/reference/proof";
import { programmesArea } from "../../../i18n/fr/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { readEntry, writeEntry } from "../../../shared/navigation/entryMemory";
import { QuoteLink } from "../../../shared/navigation/QuoteLink";
import { typeset } from "../../../shared/text/typeset";
import { Icon } from "../../../ui/Icon";
import { quoteIcon } from "../../../ui/lazy/lazyIcons";
import styles from "./Proofs.module.css";

/** On paper a sentence stands once on its card, and each value that it proves has its number. */
export type NumberedProofs = Map<string, Proof>;
export const NumberedProofsContext = createContext<NumberedProofs | undefined>(undefined);
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
  const numbered = useContext(NumberedProofsContext);
  const details = useRef<HTMLDetailsElement>(null);
  // Before the scroll position is restored: after Back the proofs are as they were left.
  useLayoutEffect(() => {
    if (details.current && isProofOpen(name)) details.current.open = true;
  }, [name]);
  if (numbered) return <ProofNumbers proofs={proofs} numbered={numbered} />;
  return (
    <details ref={details} class={styles.proofs} onToggle={(event) => rememberProof(name, event.currentTarget.open)}>
      <summary>
        <Icon name={quoteIcon} />
        {messages.proofs(listDistinct(proofs).length)}
        <span class="visually-hidden">{messages.proofsOf(of)}</span>
      </summary>
      <ProofList proofs={proofs} />
    </details>
  );
}

type NumbersProps = { readonly proofs: readonly Proof[]; readonly numbered: NumberedProofs };

function ProofNumbers({ proofs, numbered }: NumbersProps): JSX.Element {
  for (const proof of proofs) if (!numbered.has(keyOf(proof))) numbered.set(keyOf(proof), proof);
  const keys = [...numbered.keys()];
  const numbers = listDistinct(proofs).map((proof) => keys.indexOf(keyOf(proof)) + 1);
  return <span class={styles.numbers}>[{numbers.join(", ")}]</span>;
}

/** Goes last on its card: what stands before it has numbered its sentences by then. */
export function NumberedQuotes(): JSX.Element {
  const headlines = useContext(HeadlinesContext);
  const numbered = useContext(NumberedProofsContext);
  return (
    <ol class={styles.quotes}>
      {[...(numbered?.values() ?? [])].map((proof) => (
        <li key={keyOf(proof)}>
          <q lang={identity.language}>{typeset(proof.quote)}</q>{" "}
          <QuoteLink quoted={proof}>{typeset(headlines.get(proof.article)?.title ?? proof.article)}</QuoteLink>
        </li>
      ))}
    </ol>
  );
}

function keyOf({ article, quote }: Proof): string {
  return `${article} ${quote}`;
}

function ProofList({ proofs }: { readonly proofs: readonly Proof[] }): JSX.Element {
  const headlines = useContext(HeadlinesContext);
  return (
    <ul class={styles.list} role="list">
      {listDistinct(proofs).map((proof) => (
        <li key={keyOf(proof)}>
          <blockquote lang={identity.language}>{typeset(proof.quote)}</blockquote>
          <QuoteLink quoted={proof}>{typeset(headlines.get(proof.article)?.title ?? proof.article)}</QuoteLink>
        </li>
      ))}
    </ul>
  );
}

/** One sentence may prove several things. */
function listDistinct(proofs: readonly Proof[]): readonly Proof[] {
  const byKey = new Map(proofs.map((proof) => [keyOf(proof), proof]));
  return [...byKey.values()];
}

/* Which proofs are unfolded, kept in the history entry: after Back from an article the page is as long as it was. */

function readOpen(): readonly unknown[] {
  const proofs = readEntry("proofs");
  return Array.isArray(proofs) ? proofs : [];
}

function isProofOpen(name: string): boolean {
  return readOpen().includes(name);
}

function rememberProof(name: string, isOpen: boolean): void {
  const others = readOpen().filter((other) => other !== name);
  writeEntry({ proofs: isOpen ? [...others, name] : others });
}
