import type { ComponentProps, JSX } from "preact";
import { useMessages } from "../../i18n/useMessages";
import type { StorageProblem } from "../../storage";
import { EmptyState } from "../../ui/EmptyState";
import { Notice } from "../../ui/Notice";
import { Skeleton } from "../../ui/Skeleton";
import { EmptyScreen } from "../navigation/EmptyScreen";
import { paths } from "../navigation/paths";
import { useEditionInstall } from "./editionInstall";

type Props = Pick<ComponentProps<typeof EmptyState>, "kind"> & {
  readonly title: string;
  /** While the edition is being installed. */
  readonly loading: string;
  /** There is none, and nobody is about to bring one. */
  readonly children: string;
  /** Nothing else on this screen has a title. */
  readonly isScreen?: boolean;
};

/** In the place of what the edition would show, as long as there is none on this phone. */
export function EditionGate({ loading, children, isScreen, ...state }: Props): JSX.Element {
  const messages = useMessages();
  const install = useEditionInstall();
  if (install.status === "idle" || install.status === "running") return <Skeleton label={loading} />;
  const Empty = isScreen ? EmptyScreen : EmptyState;
  return (
    <Empty {...state} actions={<a href={paths.offline()}>{messages.navigation.offline}</a>}>
      {install.status === "failed" ? messages.installProblem(install.problem) : children}
    </Empty>
  );
}

/** Why the phone's database does not say what is in the edition. */
export function StorageNotice({ problem }: { readonly problem: StorageProblem }): JSX.Element {
  return (
    <Notice kind="problem" icon="warning">
      {useMessages().storageProblem[problem.kind]}
    </Notice>
  );
}
