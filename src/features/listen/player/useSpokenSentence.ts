import { useEffect } from "preact/hooks";
import { showHighlight } from "../../../platform/device/textHighlight";
import { useShownArticle } from "../listenDoor";
import { keepInView, watchReader } from "./keepInView";
import type { PlayerState } from "./playerState";

/** Lights up, in the article on the screen, the sentence that is spoken, and keeps it in view. */
export function useSpokenSentence({ article, sentence, status }: PlayerState): void {
  const shown = useShownArticle();
  const findRange = shown && shown.article.id === article?.id ? shown.findRange : undefined;
  const isSpeaking = status === "speaking";
  useEffect(watchReader, []);

  useEffect(() => {
    if (!sentence || !findRange) return;
    const block = document.getElementById(sentence.block);
    if (!block) return; // a far part of a long article, not drawn yet
    const light = (): void => {
      // A title's lines stand so close that lit words would cover the feet of those above; and it is one sentence anyway.
      const range = block.matches("h1, h2, h3, h4") ? undefined : findRange(sentence);
      const isLit = showHighlight("listen-spoken", range ? [range] : []);
      // Browsers without highlights, and words that were not found: the whole block too.
      if (isLit && range) delete block.dataset.spoken;
      else block.dataset.spoken = "";
    };
    light();
    // Names that are drawn late cut the text into other pieces, and what was lit is no more: the same words again.
    const observer = new MutationObserver(light);
    observer.observe(block, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      showHighlight("listen-spoken", []);
      delete block.dataset.spoken;
    };
  }, [sentence, findRange]);

  useEffect(() => {
    const block = sentence && document.getElementById(sentence.block);
    if (isSpeaking && sentence && findRange && block) keepInView(findRange(sentence), block);
  }, [sentence, findRange, isSpeaking]);
}
