import type { JSX } from "preact";
import type { Topic } from "../../../../domain/reference/topic";
import { EMPTY_SEARCH } from "../../../../domain/search/searchAddress";
import { useFollow } from "../../../shared/library/lazy/useFollow";
import { typeset } from "../../../shared/text/typeset";
import { Switch } from "../../../ui/lazy/Switch";

export function TopicSwitch({ topic: { id, name } }: { readonly topic: Topic }): JSX.Element {
  const address = { ...EMPTY_SEARCH, filters: { ...EMPTY_SEARCH.filters, topics: [id] } };
  const { isFollowed, setFollowed } = useFollow(name, address);
  return <Switch label={typeset(name)} isOn={isFollowed} onChange={setFollowed} />;
}
