import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Article } from "../../../domain/article/article";
import type { QueuedArticle } from "../../../domain/speak/listenRecord";
import { useMessages } from "../../i18n/useMessages";
import { typeset } from "../../shared/text/typeset";
import { ActionList } from "../../ui/ActionList";
import { Sheet } from "../../ui/Sheet";
import { showToast } from "../../ui/Toast";
import { ToolButton } from "../../ui/Toolbar";
import { type ShownArticle, showArticle, usePlayerState } from "./player/listenApi";
import type { Player } from "./player/player";
import { askPlayer } from "./player/useListenCommands";

type Props = { readonly article: Article } & Pick<ShownArticle, "findRange">;

export function ListenTool({ article, findRange }: Props): JSX.Element {
  const messages = useMessages();
  const { listen, article: words } = messages;
  const state = usePlayerState();
  const [isChoosing, setIsChoosing] = useState(false);
  useEffect(() => showArticle({ article, findRange }), [article, findRange]);

  const { id, title } = article;
  const queued: QueuedArticle = { id, title };
  const isHere = state?.article?.id === id;
  const isActive = state?.status === "speaking" || state?.status === "loading";

  const ask = (command: (player: Player) => void): void => askPlayer(command, messages);
  const choose = (command: (player: Player) => void) => (): void => {
    setIsChoosing(false);
    ask(command);
  };

  return (
    <>
      {isHere && isActive ? (
        <ToolButton icon="pause" onPress={() => ask((player) => player.pause())}>
          {listen.pauseTool}
        </ToolButton>
      ) : (
        <ToolButton
          icon="listen"
          onPress={() => (isActive ? setIsChoosing(true) : ask((player) => player.play(queued)))}
        >
          {listen.tool}
        </ToolButton>
      )}
      <Sheet
        isOpen={isChoosing}
        onClose={() => setIsChoosing(false)}
        title={listen.chooseTitle}
        closeLabel={words.close}
      >
        <ActionList
          actions={[
            { label: listen.playNow, icon: "play", onPress: choose((player) => player.play(queued)) },
            {
              label: listen.playNext,
              icon: "plus",
              onPress: choose((player) => {
                player.add(queued);
                showToast({ text: listen.added(typeset(title)) });
              }),
            },
          ]}
        />
      </Sheet>
    </>
  );
}
