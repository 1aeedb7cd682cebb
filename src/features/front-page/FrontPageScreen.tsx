import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import type { Headline } from "../../domain/article";
import type { ThemeId } from "../../domain/ids";
import type { Theme } from "../../domain/theme";
import { useMessages } from "../../i18n/useMessages";
import { Button } from "../../ui/Button";
import { Chips } from "../../ui/Chips";
import { EmptyState } from "../../ui/EmptyState";
import { Notice } from "../../ui/Notice";
import { Skeleton } from "../../ui/Skeleton";
import { useEditionInstall } from "../editionInstall";
import { InstallInvitation } from "../InstallInvitation";
import { usePageData } from "../pageData";
import { paths, routePatterns } from "../paths";
import { typeset } from "../Typeset";
import { useEdition } from "../useEdition";
import { useScreen } from "../useScreen";
import { useScrollMemory, useShownCount } from "../useScrollMemory";
import { useWatch } from "../useWatch";
import { ArticleRow } from "./ArticleRow";
import styles from "./FrontPageScreen.module.css";
import { FRONT_PAGE_STEP } from "./frontPageStep";
import { Masthead } from "./Masthead";
import { useReachedEnd } from "./useReachedEnd";

export default function FrontPageScreen(): JSX.Element {
  const messages = useMessages();
  const edition = useEdition();
  const { query } = useLocation();
  const theme = edition.themes.find((candidate) => candidate.id === query.theme);
  const heading = useScreen(theme ? `${typeset(theme.name)} · ${edition.identity.title}` : edition.identity.title);
  const prerendered = usePageData(routePatterns.frontPage);
  const [shown, showMore] = useShownCount(FRONT_PAGE_STEP, theme?.id ?? "");
  const watched = useWatch(
    `${theme?.id ?? ""}/${shown}`,
    (storage) => storage.watchHeadlines({ theme: theme?.id, limit: shown }),
    theme ? undefined : prerendered?.list,
  );
  // A first visit has nothing on the phone yet, but the page came with its rows: keep them until the edition is there.
  const list = keepPrerendered(watched.status === "ready" ? watched.value : undefined, prerendered?.list, theme?.id);
  useScrollMemory(list !== undefined);
  const end = useReachedEnd<HTMLDivElement>(showMore);

  return (
    <div class={styles.screen}>
      <Masthead edition={edition} heading={heading} />
      <Chips
        label={messages.frontPage.themes}
        chips={[
          { label: messages.frontPage.all, href: paths.frontPage(), isCurrent: !theme },
          ...edition.themes.map(({ id, name }) => ({
            label: typeset(name),
            href: paths.frontPage(id),
            isCurrent: id === theme?.id,
          })),
        ]}
      />
      {list && list.headlines.length > 0 && (
        <Rows headlines={list.headlines} themes={edition.themes} hasLead={!theme} />
      )}
      {list?.more && (
        <div class={styles.more} ref={end}>
          <Button onPress={showMore}>{messages.frontPage.more}</Button>
        </div>
      )}
      {!list && watched.status !== "failed" && <Skeleton label={messages.frontPage.loading} />}
      {watched.status === "failed" && (
        <Notice kind="problem" icon="warning">
          {messages.storageProblem[watched.problem.kind]}
        </Notice>
      )}
      {list?.headlines.length === 0 && <Empty theme={theme?.id} />}
      <InstallInvitation />
      <footer class={styles.footer} lang={edition.identity.language}>
        {typeset(edition.identity.sourceStatement)}
      </footer>
    </div>
  );
}

type List = { readonly headlines: readonly Headline[]; readonly more: boolean };

function keepPrerendered(
  stored: List | undefined,
  prerendered: List | undefined,
  theme: ThemeId | undefined,
): List | undefined {
  if (stored && (stored.headlines.length > 0 || !prerendered)) return stored;
  if (!prerendered) return stored;
  if (!theme) return prerendered;
  const headlines = prerendered.headlines.filter((headline) => headline.themes.includes(theme));
  return { headlines, more: false };
}

type RowsProps = {
  readonly headlines: readonly Headline[];
  readonly themes: readonly Theme[];
  readonly hasLead: boolean;
};

function Rows({ headlines, themes, hasLead }: RowsProps): JSX.Element {
  const messages = useMessages();
  return (
    <section aria-label={messages.frontPage.articles}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of a list without bullets */}
      <ul class={styles.rows} role="list">
        {headlines.map((headline, index) => (
          <li key={headline.id} class={hasLead && index === 0 ? styles.lead : styles.row}>
            <ArticleRow headline={headline} themes={themes} isLead={hasLead && index === 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Empty({ theme }: { readonly theme: ThemeId | undefined }): JSX.Element {
  const messages = useMessages();
  const install = useEditionInstall();
  if (theme) {
    return (
      <EmptyState
        title={messages.frontPage.emptyTheme}
        actions={<a href={paths.frontPage()}>{messages.frontPage.seeAll}</a>}
      />
    );
  }
  if (install.status === "running" || install.status === "idle") return <Skeleton label={messages.frontPage.loading} />;
  return (
    <EmptyState
      title={messages.frontPage.emptyTitle}
      actions={<a href={paths.offline()}>{messages.navigation.offline}</a>}
    >
      {install.status === "failed" ? messages.installProblem(install.problem) : messages.frontPage.empty}
    </EmptyState>
  );
}
