import type { JSX } from "preact";
import { useMessages } from "../../i18n/useMessages";
import { EmptyScreen } from "../../shared/navigation/EmptyScreen";
import { paths } from "../../shared/navigation/paths";

export default function NotFoundScreen(): JSX.Element {
  const { notFound, navigation } = useMessages();
  return (
    <EmptyScreen title={notFound.title} actions={<a href={paths.frontPage()}>{navigation.backToFrontPage}</a>}>
      {notFound.text}
    </EmptyScreen>
  );
}
