import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { readingChoicesArea } from "../../i18n/fr/readingChoices";
import { type Statements, statementsArea } from "../../i18n/fr/statements";
import { useMessages } from "../../i18n/useMessages";
import { useInstallWay } from "../../platform/app/installPrompt";
import { writeEntry } from "../../shared/navigation/entryMemory";
import { paths } from "../../shared/navigation/paths";
import type { IconName } from "../../ui/Icon";
import { ListRow } from "../../ui/lazy/ListRow";
import { accessibilityIcon, infoIcon, privacyIcon, shareIcon } from "../../ui/lazy/lazyIcons";
import { LanguageChoice } from "./LanguageChoice";
import {
  ColourSchemeChoice,
  DownloadsSetting,
  HeardSetting,
  InstallSetting,
  MutesSetting,
  NotifySetting,
  RecoverSetting,
  SlashSetting,
  TextSetting,
  VoiceSetting,
} from "./switches";

type Setting = {
  /** Anchor within the screen, the same in every language. */
  readonly id: string;
  readonly words: string;
  readonly content: ComponentChildren;
};

type SettingsSection = {
  readonly id: keyof Statements["settings"]["sections"];
  readonly title: string;
  readonly items: readonly Setting[];
};

/** What other features choose by; `app` passes it in. */
export type SettingsForms = {
  readonly readingForm: () => ComponentChildren;
  readonly voiceField: () => ComponentChildren;
};

export function useSettings({ readingForm, voiceField }: SettingsForms): readonly SettingsSection[] {
  const reading = useMessages(readingChoicesArea).reading;
  const { settings } = useMessages(statementsArea);
  const { sections } = settings;
  const canInstall = useInstallWay().kind !== "none";
  const readingLabels = Object.values(reading).filter((said) => typeof said === "string");
  return [
    {
      id: "reading",
      title: sections.reading,
      items: [
        setting("couleurs", settings.colourScheme, <ColourSchemeChoice />, Object.values(reading.colourSchemes)),
        setting("texte", settings.text, <TextSetting form={readingForm} />, readingLabels),
        setting("voix", settings.voice, <VoiceSetting field={voiceField} />),
        setting("ecoute", settings.heard, <HeardSetting />),
        setting("masques", settings.mutes, <MutesSetting />),
      ],
    },
    { id: "language", title: sections.language, items: [setting("langue", settings.language, <LanguageChoice />)] },
    {
      id: "edition",
      title: sections.edition,
      items: [
        ...(canInstall ? [setting("installer", settings.install, <InstallSetting />)] : []),
        row("hors-ligne", settings.edition, "offline", paths.offline()),
        row("fichier", settings.editionFile, shareIcon, `${paths.offline()}#fichier`),
        setting("telechargements", settings.downloads, <DownloadsSetting />, Object.values(settings.downloads.hint)),
        setting("avertir", settings.notify, <NotifySetting />),
        row("contacts", settings.contacts, "contacts", paths.contacts()),
      ],
    },
    {
      id: "library",
      title: sections.library,
      items: [
        row("sauvegarde", settings.backup, "arrow-down", `${paths.library()}#sauvegarde`),
        setting("recuperer", settings.recover, <RecoverSetting />),
        row("historique", settings.history, "clock", `${paths.library()}?onglet=historique`),
        row("profil", settings.profile, "programmes", `${paths.programmes()}#profil`),
      ],
    },
    {
      id: "privacy",
      title: sections.privacy,
      items: [row("confidentialite", settings.privacy, privacyIcon, paths.privacy())],
    },
    {
      id: "about",
      title: sections.about,
      items: [
        row("a-propos", settings.about, infoIcon, paths.about()),
        row("accessibilite", settings.accessibility, accessibilityIcon, paths.accessibility()),
        setting("barre-oblique", settings.slash, <SlashSetting />),
      ],
    },
  ];
}

type Words = { readonly title: string; readonly detail?: string; readonly words: string };

function setting(id: string, messages: Words, content: ComponentChildren, more: readonly string[] = []): Setting {
  return { id, words: [messages.title, messages.detail ?? "", messages.words, ...more].join(" "), content };
}

function row(id: string, messages: Words & { readonly detail: string }, icon: IconName, href: string): Setting {
  const { title, detail } = messages;
  return setting(id, messages, <ListRow icon={icon} title={title} detail={detail} href={href} />);
}

export const MAX_QUERY_LENGTH = 200;

/** Kept in the URL, so that Back from a setting's own screen shows the same results. */
export function useSettingsQuery(): readonly [string, (query: string) => void] {
  const [query, setQuery] = useState((useLocation().query.q ?? "").slice(0, MAX_QUERY_LENGTH));
  return [
    query,
    (next) => {
      const address = next === "" ? paths.settings() : `${paths.settings()}?${new URLSearchParams({ q: next })}`;
      writeEntry({}, address);
      setQuery(next);
    },
  ];
}
