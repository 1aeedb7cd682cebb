import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import {
  type DeviceSettings,
  SPACING_STEPS,
  TEXT_SIZES,
  usualReadingSettings,
} from "../../../domain/device/deviceSettings";
import { readingChoicesArea } from "../../i18n/fr/readingChoices";
import { useMessages } from "../../i18n/useMessages";
import { canHyphenate } from "../../platform/device/canHyphenate";
import { changeDeviceSettings, useDeviceSettings } from "../../shared/device/deviceSettings";
import { typeset } from "../../shared/text/typeset";
import { Button } from "../../ui/Button";
import { Segmented } from "../../ui/lazy/Segmented";
import { Stepper } from "../../ui/lazy/Stepper";
import { Switch } from "../../ui/lazy/Switch";
import styles from "./ReadingSettingsForm.module.css";

const colourSchemes = ["auto", "light", "sepia", "dark", "contrast"] as const;
const faces = ["serif", "legible"] as const;
const spacings = ["lineHeight", "measure", "letterSpacing", "wordSpacing"] as const;

export function ReadingSettingsForm({ sample }: { readonly sample: string }): JSX.Element {
  const reading = useMessages(readingChoicesArea).reading;
  const settings = useDeviceSettings();
  return (
    <div class={styles.form}>
      <figure class={styles.preview} aria-label={reading.preview}>
        <p lang={identity.language}>{typeset(sample)}</p>
      </figure>
      <StepChoice name="textSize" steps={TEXT_SIZES} settings={settings} />
      <Segmented
        label={reading.colourScheme}
        options={colourSchemes.map((value) => ({ value, label: reading.colourSchemes[value] }))}
        value={settings.colourScheme}
        onChange={(colourScheme) => changeDeviceSettings({ colourScheme })}
      />
      <Segmented
        label={reading.face}
        options={faces.map((value) => ({ value, label: reading.faces[value] }))}
        value={settings.face}
        onChange={(face) => changeDeviceSettings({ face })}
      />
      <Switch
        label={reading.paged}
        hint={reading.pagedHint}
        isOn={settings.isPaged}
        onChange={(isPaged) => changeDeviceSettings({ isPaged })}
      />
      <Switch
        label={reading.focusLine}
        hint={reading.focusLineHint}
        isOn={settings.hasFocusLine}
        onChange={(hasFocusLine) => changeDeviceSettings({ hasFocusLine })}
      />
      <details class={styles.spacing}>
        <summary>{reading.spacing}</summary>
        <div class={styles.form}>
          {spacings.map((name) => (
            <StepChoice key={name} name={name} steps={SPACING_STEPS} settings={settings} />
          ))}
          <Justification isOn={settings.isJustified} />
        </div>
      </details>
      <Button onPress={() => changeDeviceSettings(usualReadingSettings)}>{reading.reset}</Button>
    </div>
  );
}

type StepChoiceProps<Name extends "textSize" | (typeof spacings)[number]> = {
  readonly name: Name;
  readonly steps: readonly DeviceSettings[Name][];
  readonly settings: DeviceSettings;
};

function StepChoice<Name extends "textSize" | (typeof spacings)[number]>(props: StepChoiceProps<Name>): JSX.Element {
  const { name, steps, settings } = props;
  const reading = useMessages(readingChoicesArea).reading;
  const label = reading[name];
  return (
    <Stepper
      label={label}
      value={settings[name]}
      min={0}
      max={steps.length - 1}
      onChange={(value) => {
        const chosen = steps[value];
        if (chosen !== undefined) changeDeviceSettings({ [name]: chosen });
      }}
      describe={(value) => reading.step(value + 1, steps.length)}
      decreaseLabel={reading.less(label)}
      increaseLabel={reading.more(label)}
    />
  );
}

function Justification({ isOn }: { readonly isOn: boolean }): JSX.Element {
  const reading = useMessages(readingChoicesArea).reading;
  const [hasHyphens, setHasHyphens] = useState(true);
  useEffect(() => setHasHyphens(canHyphenate(identity.language)), []);
  return (
    <Switch
      label={reading.justified}
      {...(hasHyphens ? {} : { hint: reading.justifiedWithoutHyphens })}
      isOn={isOn}
      onChange={(isJustified) => changeDeviceSettings({ isJustified })}
    />
  );
}
