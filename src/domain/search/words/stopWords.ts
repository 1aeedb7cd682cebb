/** Folded. « est » is left out, unlike in other lists, because it is part of « Grand Est ». */
export const stopWords: ReadonlySet<string> = new Set(
  `a ai as au aux avec avez avons c ce ceci cela celle celles celui ces cet cette ceux ci d dans de des donc dont du elle elles
  en es et eu eux etes etait ete etre il ils j je l la laquelle le lequel les lesquelles lesquels leur leurs lui m ma mais me mes mon n ne ni nos notre nous on ont
  ou par pas pour qu que qui s sa se sera ses si son sont sous sur suis t ta te tes ton tu un une
  vos votre vous y`.split(/\s+/),
);

/**
 * Stems. What a question or a wish begins with says nothing about a text, but a title that asks the same is a good answer.
 * « faut » and « peut » are not among them: measured, such titles answer.
 */
export const faintTerms: ReadonlySet<string> = new Set(
  "combien comment pourquoi quand quel quoi veut veux voudr vouloir cherch souhait".split(" "),
);
