import type { ComponentProps, JSX } from "preact";
import { useEffect } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages";
import type { StorageProblem } from "../../storage";
import { EmptyState } from "../../ui/EmptyState";
import { Notice } from "../../ui/Notice";
import { Skeleton } from "../../ui/Skeleton";
import { EmptyScreen } from "../navigation/EmptyScreen";
import { readEntry, writeEntry } from "../navigation/entryMemory";
import { paths } from "../navigation/paths";
import { useEditionInstall } from "./editionInstall";

type Props = Pick<ComponentProps<typeof EmptyState>, "kind"> & {
  readonly title: string;
  readonly loading: string;
  /** Shown when there is no edition and none is being installed. */
  readonly children: string;
  readonly isScreen?: boolean;
};

/** Placeholder for what the edition would show, as long as none is installed. */
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

/** Where this browser keeps nothing, the page that the host has is loaded whole; only once, if it is not of this address. */
export function StorageNotice({ problem }: { readonly problem: StorageProblem }): JSX.Element {
  useEffect(() => {
    if (problem.kind !== "unavailable" || readEntry("isWhole") === true) return;
    writeEntry({ isWhole: true });
    location.reload();
  }, [problem.kind]);
  return (
    <Notice kind="problem" icon="warning">
      {useMessages().storageProblem[problem.kind]}
    </Notice>
  );
}
