import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { DeviceSettings } from "../../../domain/device/deviceSettings";
import { readingChoicesArea } from "../../i18n/fr/readingChoices";
import { statementsArea } from "../../i18n/fr/statements";
import { decideLanguage, languageNames, loadMessages } from "../../i18n/languages";
import { useMessages } from "../../i18n/useMessages";
import { changeDeviceSettings, useDeviceSettings } from "../../shared/device/deviceSettings";
import styles from "./LanguageChoice.module.css";

type Choice = DeviceSettings["language"];

const choices = ["auto", "fr", "de", "en"] as const satisfies readonly Choice[];

/** Switches once the new language's messages are loaded, so that languages never mix. */
export function LanguageChoice(): JSX.Element {
  const { language } = useMessages();
  const { settings } = useMessages(statementsArea);
  const chosen = useDeviceSettings().language;
  const [news, setNews] = useState<"none" | "changed" | "failed">("none");
  const hasChosen = useRef(false);
  // Announced in the new language.
  useEffect(() => {
    if (hasChosen.current) setNews("changed");
  }, [language]);
  const choose = (choice: Choice): void => {
    const wanted = decideLanguage(choice, navigator.languages);
    Promise.all([loadMessages(wanted), statementsArea.load(wanted), readingChoicesArea.load(wanted)]).then(
      () => {
        hasChosen.current = true;
        changeDeviceSettings({ language: choice });
      },
      () => setNews("failed"),
    );
  };
  return (
    <fieldset class={styles.choice}>
      <legend>{settings.language.title}</legend>
      <p>{settings.language.detail}</p>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name="language" checked={choice === chosen} onChange={() => choose(choice)} />
          {choice === "auto" ? <Auto /> : <span lang={choice}>{languageNames[choice]}</span>}
        </label>
      ))}
      <p class="visually-hidden" role="status">
        {news === "changed" && settings.language.changed}
      </p>
      <p role="alert">{news === "failed" && settings.language.failed}</p>
    </fieldset>
  );
}

function Auto(): JSX.Element {
  const { settings } = useMessages(statementsArea);
  const [phone, setPhone] = useState<keyof typeof languageNames>("fr");
  useEffect(() => setPhone(decideLanguage("auto", navigator.languages)), []);
  return (
    <span>
      {settings.language.auto}
      <span class={styles.phone} lang={phone}>
        {languageNames[phone]}
      </span>
    </span>
  );
}
