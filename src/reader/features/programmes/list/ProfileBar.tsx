import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PlacesById } from "../../../../domain/programmes/listReach";
import { isEmptyProfile, READER_AUDIENCES, type ReaderProfile } from "../../../../domain/programmes/readerProfile";
import { type Departement, DepartementSchema } from "../../../../domain/reference/place";
import type { Audience } from "../../../../domain/reference/programme";
import { programmesArea } from "../../../i18n/fr/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { typeset } from "../../../shared/text/typeset";
import { Button } from "../../../ui/Button";
import { privacyIcon } from "../../../ui/lazy/lazyIcons";
import { SelectField } from "../../../ui/lazy/SelectField";
import { Notice } from "../../../ui/Notice";
import { Sheet } from "../../../ui/Sheet";
import styles from "./ProfileBar.module.css";
import { changeReaderProfile } from "./useReaderProfile";

type Props = {
  readonly profile: ReaderProfile;
  readonly places: PlacesById;
  readonly isIgnored: boolean;
  /** A chip has chosen an audience. */
  readonly isOverruled: boolean;
  readonly onIgnore: (isIgnored: boolean) => void;
};

export function ProfileBar({ profile, places, isIgnored, isOverruled, onIgnore }: Props): JSX.Element {
  const messages = useMessages(programmesArea).programmes.profile;
  const { audiences } = useMessages(programmesArea).programmes;
  const [isOpen, setIsOpen] = useState(false);
  const departements = listDepartements(places);
  const named = [
    profile.audience && audiences[profile.audience],
    departements.find(({ code }) => code === profile.departement)?.name,
  ];
  const open = (): void => setIsOpen(true);
  useEffect(() => {
    if (location.hash === "#profil") setIsOpen(true);
  }, []);
  return (
    <>
      {isEmptyProfile(profile) ? (
        <div>
          <Button icon={privacyIcon} onPress={open}>
            {messages.set}
          </Button>
        </div>
      ) : (
        <Notice
          icon={privacyIcon}
          actions={
            <>
              {isIgnored ? (
                <Button onPress={() => onIgnore(false)}>{messages.useAgain}</Button>
              ) : (
                <Button onPress={() => onIgnore(true)}>{messages.showAll}</Button>
              )}
              <Button onPress={open}>{messages.change}</Button>
            </>
          }
        >
          {isIgnored ? (
            messages.title
          ) : (
            <>
              <p>{messages.applied(named.filter(Boolean).join(" · "))}</p>
              <p class={styles.detail}>{isOverruled ? messages.overruled : messages.ranks}</p>
            </>
          )}
        </Notice>
      )}
      <Sheet isOpen={isOpen} onClose={() => setIsOpen(false)} title={messages.title} closeLabel={messages.done}>
        <div class={styles.form}>
          <SelectField<Audience | "">
            label={messages.audience}
            value={profile.audience ?? ""}
            options={[
              { value: "", label: messages.anyone },
              ...READER_AUDIENCES.map((value) => ({ value, label: audiences[value] })),
            ]}
            onChange={(audience) => changeReaderProfile({ ...profile, audience: audience || undefined })}
          />
          <SelectField<Departement | "">
            label={messages.departement}
            value={profile.departement ?? ""}
            options={[
              { value: "", label: messages.anywhere },
              ...departements.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            onChange={(departement) => changeReaderProfile({ ...profile, departement: departement || undefined })}
          />
          <p class={styles.detail}>{messages.hint}</p>
          <p class={styles.detail}>{messages.privacy}</p>
          <div class={styles.end}>
            {!isEmptyProfile(profile) && (
              <Button kind="plain" onPress={() => changeReaderProfile({})}>
                {messages.remove}
              </Button>
            )}
            <Button kind="primary" onPress={() => setIsOpen(false)}>
              {messages.done}
            </Button>
          </div>
        </div>
      </Sheet>
    </>
  );
}

function listDepartements(places: PlacesById): readonly { readonly code: Departement; readonly name: string }[] {
  return DepartementSchema.options.flatMap((code) => {
    const place = [...places.values()].find(({ kind, departement }) => kind === "departement" && departement === code);
    return place ? [{ code, name: typeset(place.name) }] : [];
  });
}
