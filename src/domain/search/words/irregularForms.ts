/** Folded forms that no rule of endings leads to their word; what they lead to is taken as it is. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  listPairs(`
    travaux travail, baux bail, vitraux vitrail, coraux corail, emaux email, soupiraux soupirail, yeux oeil, cieux ciel, aieux aieul,
    jeux jeu, enjeux enjeu, feux feu, lieux lieu, milieux milieu, voeux voeu, aveux aveu, neveux neveu, cheveux cheveu, pneus pneu,
    adieux adieu, essieux essieu, moyeux moyeu, hebreux hebreu, bijoux bijou, cailloux caillou, choux chou, genoux genou, hiboux hibou,
    joujoux joujou, poux pou, tuyaux tuyau, joyaux joyau, noyaux noyau, boyaux boyau, landaus landau,
    nouvel nouveau, nouvelle nouveau, nouvelles nouveau, bel beau, belle beau, belles beau, vieil vieux, vieille vieux, vieilles vieux,
    fol fou, folle fou, folles fou, mol mou, molle mou, molles mou, messieurs monsieur, mesdames madame, mesdemoiselles mademoiselle`),
);

function listPairs(text: string): [string, string][] {
  return text.split(",").map((pair) => {
    const [form = "", word = ""] = pair.trim().split(" ");
    return [form, word];
  });
}
