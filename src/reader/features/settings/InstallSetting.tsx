import type { JSX } from "preact";
import { statementsArea } from "../../i18n/areas/statements";
import { useMessages } from "../../i18n/useMessages";
import { useInstallWay } from "../../platform/app/installPrompt";
import { ListRow } from "../../ui/lazy/ListRow";

export function InstallSetting(): JSX.Element {
  const { install } = useMessages();
  const { title, detail } = useMessages(statementsArea).settings.install;
  const way = useInstallWay();
  if (way.kind === "prompt") return <ListRow icon="phone" title={title} detail={detail} onPress={way.prompt} />;
  return <ListRow icon="phone" title={title} detail={way.kind === "ios" ? install.ios : detail} />;
}
