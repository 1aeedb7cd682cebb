import { identity } from "virtual:edition";
import type { ComponentChildren, JSX } from "preact";
import type { Proof } from "../../../domain/reference/proof";
import { expectArrival } from "./arrival";
import { paths } from "./paths";

type Props = {
  readonly quoted: Pick<Proof, "article" | "block" | "quote">;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
};

/** Leads to a sentence in its article and highlights it. A sentence of the title has no block. */
export function QuoteLink({ quoted: { article, block, quote }, class: className, children }: Props): JSX.Element {
  const path = paths.article(article);
  return (
    <a
      class={className}
      lang={identity.language}
      href={block ? `${path}#${block}` : path}
      onClick={() => block && expectArrival({ block, words: quote })}
    >
      {children}
    </a>
  );
}
