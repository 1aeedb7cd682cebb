import type { JSX } from "preact";
import { useMessages } from "../../i18n/useMessages";
import type { About } from "../../storage/library";
import { ToolButton } from "../../ui/Toolbar";
import { setFavourites, useIsFavourite } from "./favourites";

export function FavouriteTool({ about }: { readonly about: About }): JSX.Element {
  const messages = useMessages();
  const isKept = useIsFavourite(about.target);
  return (
    <ToolButton
      icon={isKept ? "bookmark-filled" : "bookmark"}
      isPressed={isKept}
      onPress={() => void setFavourites([about], !isKept, messages)}
    >
      {messages.favourite.tool}
    </ToolButton>
  );
}
