import type { Article } from "../../../domain/article/article";
import { listTextBlocks } from "../../../domain/article/blocks";
import { cutElision, fold } from "../../../domain/text/foldText";

const MIN_LETTERS = 4;
const FAMILY_LETTERS = 8;
/** A title says what an article is about. */
const TITLE_WEIGHT = 3;

/** Words for similarity, repeated as often as they count: folded, reduced to families, without stop words. */
export function listWords({ title, body }: Pick<Article, "title" | "body">): readonly string[] {
  const titleWords = wordsOf(title);
  const texts = listTextBlocks(body).map(({ text }) => text);
  return [...Array.from({ length: TITLE_WEIGHT }, () => titleWords).flat(), ...texts.flatMap(wordsOf)];
}

function wordsOf(text: string): readonly string[] {
  // Numbers are not what an article is about.
  const words = fold(text).match(/[a-z']+/g) ?? [];
  return words.flatMap((word) => {
    const bare = cutElision(word).replaceAll("'", "");
    return bare.length < MIN_LETTERS || frenchStopWords.has(bare) ? [] : [toFamily(bare)];
  });
}

/** The beginning of a word stands for its family: artisanat, artisanal. Crude, but one wrong family weighs little. */
function toFamily(word: string): string {
  return word.replace(/aux$/, "al").replace(/[sx]$/, "").slice(0, FAMILY_LETTERS);
}

const frenchStopWords: ReadonlySet<string> = new Set(
  `afin ailleurs ainsi alors apres assez aucun aucune aujourd auparavant aupres aura auront aussi autant autour autre autres
  autrement avait avant avec avoir avons ayant beaucoup bien bientot cela celle celles celui cent cependant certain certaine
  certaines certains cette ceux chaque chacun chacune chez combien comme comment contre dans debut deja depuis derniere
  derniers dernier desormais dessous dessus deux devant devra devront dire doit doivent donc dont durant egalement elle elles
  encore enfin ensemble ensuite entre environ etaient etait etant etre faire fait faite faites faits faut fois font grace
  hors hormis ici jusqu jusque laquelle lequel lesquelles lesquels leur leurs lorsque lors maintenant mais malgre meme memes
  mettre mise moins nombre notamment notre nous nouveau nouveaux nouvelle nouvelles outre parce parmi partie pendant permet
  permettent permettre permis peut peuvent plus plusieurs plutot point pour pourquoi pourra pourront pouvoir premier premiere
  premieres premiers prendre pres presque puis puisque quand quatre quel quelle quelles quelque quelques quels qui quoi rien
  sans selon sera seront seul seulement sien sinon soit sont sous suite surtout tant telle telles tels toujours tous tout
  actuellement adopte adoptee articule assurer dedie dediee dedies exemple inscrire inscrit inscrivent majeur majeure niveau
  soutenir soutient euro euros million millions milliard milliards janvier fevrier mars avril juin juillet aout septembre
  octobre novembre decembre annee annees jour jours mois
  toute toutes toutefois tres trois trop vers voici voire votre vous ainsi vont cinq sept huit neuf leurs dernieres`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
