import type { JSX } from "preact";
import { type Contacts, telephoneUri } from "../../../domain/edition/contacts";
import { useMessages } from "../../i18n/useMessages";
import { useMapUri } from "../../platform/device/mapUri";
import { usePageData } from "../../shared/edition/pageData";
import { useEdition } from "../../shared/edition/useEdition";
import { BackLink } from "../../shared/navigation/BackLink";
import { paths } from "../../shared/navigation/paths";
import { useScreen } from "../../shared/navigation/useScreen";
import { typeset } from "../../shared/text/typeset";
import { Icon } from "../../ui/Icon";
import { Skeleton } from "../../ui/Skeleton";
import styles from "./ContactsScreen.module.css";

export default function ContactsScreen(): JSX.Element {
  const messages = useMessages();
  const edition = useEdition();
  const heading = useScreen(`${messages.contacts.title} · ${edition.identity.title}`);
  const prerendered = usePageData(paths.contacts());
  const contacts = edition.installed ? edition.installed.contacts : prerendered?.contacts;
  return (
    <div class={styles.screen}>
      <BackLink href={paths.frontPage()} label={messages.navigation.frontPage} />
      <h1 ref={heading} tabIndex={-1}>
        {messages.contacts.title}
      </h1>
      {contacts && <ContactList contacts={contacts} language={edition.identity.language} />}
      {contacts === undefined && <Skeleton label={messages.contacts.loading} />}
      {contacts === null && <p>{messages.contacts.none}</p>}
      <section class={styles.about}>
        <h2>{messages.contacts.about}</h2>
        <p lang={edition.identity.language}>{typeset(edition.identity.sourceStatement)}</p>
      </section>
    </div>
  );
}

function ContactList({ contacts, language }: { readonly contacts: Contacts; readonly language: string }): JSX.Element {
  const { openingHours } = contacts;
  return (
    <section class={styles.list} lang={language} aria-labelledby="offices">
      <h2 id="offices">{typeset(contacts.title)}</h2>
      {contacts.offices.map((office) => (
        <Office key={`${office.name} ${office.town ?? ""}`} office={office} />
      ))}
      {openingHours && (
        <div class={styles.office}>
          <h3>
            <Icon name="clock" />
            {typeset(openingHours.title)}
          </h3>
          <p>{typeset(openingHours.hours)}</p>
        </div>
      )}
    </section>
  );
}

function Office({ office }: { readonly office: Contacts["offices"][number] }): JSX.Element {
  const messages = useMessages();
  const mapUri = useMapUri(office.address?.join(", ") ?? "");
  const name = office.town ? `${office.name}, ${office.town}` : office.name;
  return (
    <div class={styles.office}>
      <h3>
        {typeset(office.name)} {office.town && <span class={styles.town}>{typeset(office.town)}</span>}
      </h3>
      {office.detail && <p>{typeset(office.detail)}</p>}
      {office.address && (
        <address>
          {office.address.map((line) => (
            <span key={line}>{typeset(line)} </span>
          ))}
        </address>
      )}
      <p class={styles.actions}>
        {office.telephone && (
          <a href={telephoneUri(office.telephone)} aria-label={`${messages.contacts.call(name)}, ${office.telephone}`}>
            <Icon name="contacts" />
            <span class={styles.number}>{office.telephone}</span>
          </a>
        )}
        {office.address && (
          <a href={mapUri} aria-label={messages.contacts.openMap(name)}>
            <Icon name="map" />
            {messages.contacts.mapLabel}
          </a>
        )}
      </p>
    </div>
  );
}
