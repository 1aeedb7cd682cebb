/**
 * Folded words that say nothing about a text. « est » is not among them, though every other list has it: this is how the
 * Grand Est ends. Words that ask are: « », « ».
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a ai as au aux avec avez avons c ce ceci cela celle celles celui ces cet cette ceux ci d dans de des donc dont du elle elles
  en es et eu eux etes etait ete etre il ils j je l la laquelle le lequel les lesquelles lesquels leur leurs lui m ma mais me mes mon n ne ni nos notre nous on ont
  ou par pas pour qu que qui s sa se sera ses si son sont sous sur suis t ta te tes ton tu un une
  vos votre vous y`.split(/\s+/),
);

/** Terms that ask: nobody's subject, but a title that asks the same question is a good answer. */
export const faintTerms: ReadonlySet<string> = new Set(["combien", "comment", "pourquoi", "quand", "quel", "quoi"]);
