import { useEffect } from "preact/hooks";
import { showHighlight } from "../../../platform/device/textHighlight";
import { useShownArticle } from "../listenApi";
import type { PlayerState } from "./playerState";
import { scrollIntoViewWhileSpeaking, watchReader } from "./scrollIntoViewWhileSpeaking";

export function useSpokenSentence({ article, sentence, status }: PlayerState): void {
  const shown = useShownArticle();
  const findRange = shown && shown.article.id === article?.id ? shown.findRange : undefined;
  const isSpeaking = status === "speaking";
  useEffect(watchReader, []);

  useEffect(() => {
    if (!sentence || !findRange) return;
    const block = document.getElementById(sentence.block);
    if (!block) return; // an offscreen section of a long article, not rendered yet
    const light = (): void => {
      // A title's lines are so close that a highlight would cover the descenders above.
      const range = block.matches("h1, h2, h3, h4") ? undefined : findRange(sentence);
      const isLit = showHighlight("listen-spoken", range ? [range] : []);
      // Fallback for browsers without highlights and words that were not found: the whole block.
      if (isLit && range) delete block.dataset.spoken;
      else block.dataset.spoken = "";
    };
    light();
    // Programme names rendered later split the text nodes and remove the highlight, so it is set again.
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
    if (isSpeaking && sentence && findRange && block) scrollIntoViewWhileSpeaking(findRange(sentence), block);
  }, [sentence, findRange, isSpeaking]);
}
