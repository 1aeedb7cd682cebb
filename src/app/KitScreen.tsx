import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useLimit } from "../shared/text/useLimit";
import { ActionList } from "../ui/ActionList";
import { Button } from "../ui/Button";
import { Chips } from "../ui/Chips";
import { EmptyState } from "../ui/EmptyState";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { iconPaths } from "../ui/iconPaths";
import { Card } from "../ui/lazy/Card";
import { ConfirmDialog } from "../ui/lazy/ConfirmDialog";
import { ListRow } from "../ui/lazy/ListRow";
import * as lazyIcons from "../ui/lazy/lazyIcons";
import { Segmented } from "../ui/lazy/Segmented";
import { SelectField } from "../ui/lazy/SelectField";
import { Stepper } from "../ui/lazy/Stepper";
import { Switch } from "../ui/lazy/Switch";
import { Tabs } from "../ui/lazy/Tabs";
import { TextField } from "../ui/lazy/TextField";
import { Tooltip } from "../ui/lazy/Tooltip";
import { Notice } from "../ui/Notice";
import { Progress } from "../ui/Progress";
import { Sheet } from "../ui/Sheet";
import { Skeleton } from "../ui/Skeleton";
import { showToast } from "../ui/Toast";
import styles from "./KitScreen.module.css";

/* Development only, so its sample texts are not in `i18n`. */
const colourSchemes = ["light", "sepia", "dark", "contrast"] as const;

export default function KitScreen(): JSX.Element {
  const { query } = useLocation();
  return query.colourScheme ? <Samples /> : <Frames />;
}

/** A colour scheme is an attribute of the root element, so each one gets a page of its own. */
function Frames(): JSX.Element {
  return (
    <div class={styles.frames}>
      {colourSchemes.map((colourScheme) => (
        <iframe
          key={colourScheme}
          title={colourScheme}
          src={`?colourScheme=${colourScheme}`}
          onLoad={({ currentTarget }) => {
            const root = currentTarget.contentDocument?.documentElement;
            root?.setAttribute("data-theme", colourScheme);
          }}
        />
      ))}
    </div>
  );
}

function Samples(): JSX.Element {
  return (
    <div class={styles.samples}>
      <h1>Le kit</h1>
      <Buttons />
      <Choices />
      <Fields />
      <Surfaces />
      <Rows />
      <Icons />
      <Part title="États vides">
        {(["hills", "path", "tunnel", "search"] as const).map((kind) => (
          <EmptyState key={kind} kind={kind} title={kind} actions={<Button onPress={() => {}}>Une issue</Button>}>
            Une phrase qui dit ce qui manque, et pourquoi ce n’est pas grave.
          </EmptyState>
        ))}
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section class={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Buttons(): JSX.Element {
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  const [isDialogOpen, setIsDialogOpen] = useState(false);
  const act = (): void => showToast({ text: "Fait.", action: { label: "Annuler", onPress: () => {} } });
  return (
    <Part title="Boutons, feuille, question, message">
      <div class={styles.line}>
        <Button kind="primary" icon="check" onPress={act}>
          Message
        </Button>
        <Button onPress={() => setIsSheetOpen(true)}>Feuille</Button>
        <Button kind="danger" onPress={() => setIsDialogOpen(true)}>
          Question
        </Button>
        <Button kind="plain" onPress={act}>
          Discret
        </Button>
        <Button isBusy onPress={act}>
          Occupé
        </Button>
        <Button isDisabled onPress={act}>
          Impossible
        </Button>
        <Tooltip text="Quelques mots de plus sur ce bouton">
          <Button icon={lazyIcons.infoIcon} onPress={act}>
            Bulle
          </Button>
        </Tooltip>
        <IconButton icon="plus" label="Ajouter" onPress={act} />
        <IconButton icon="forward" label="Descendre" onPress={act} isTurned />
        <IconButton icon="close" label="Fermer" onPress={act} isOff />
      </div>
      <Sheet isOpen={isSheetOpen} onClose={() => setIsSheetOpen(false)} title="Une feuille" closeLabel="Fermer">
        <ActionList
          actions={[
            { label: "Marquer comme lu", icon: "read", onPress: act },
            { label: "Partager", icon: "share", onPress: act },
            { label: "Effacer", icon: "close", onPress: act, isDangerous: true },
          ]}
        />
      </Sheet>
      <ConfirmDialog
        isOpen={isDialogOpen}
        title="Effacer toutes les notes ?"
        confirmLabel="Effacer"
        cancelLabel="Garder"
        isDangerous
        onConfirm={() => setIsDialogOpen(false)}
        onCancel={() => setIsDialogOpen(false)}
      >
        Elles ne pourront pas être retrouvées.
      </ConfirmDialog>
    </Part>
  );
}

function Choices(): JSX.Element {
  const [face, setFace] = useState<"serif" | "legible" | "system">("serif");
  const [isOn, setIsOn] = useState(true);
  const [size, setSize] = useState(2);
  const [tab, setTab] = useState<"text" | "sources">("text");
  return (
    <Part title="Choix">
      <Chips
        label="Thèmes"
        chips={["Tout", "Agriculture", "Numérique", "Budget"].map((label, index) => ({
          label,
          href: `?colourScheme=light#${index}`,
          isCurrent: index === 0,
        }))}
      />
      <Segmented
        label="Caractère"
        value={face}
        onChange={setFace}
        options={[
          { value: "serif", label: "Journal", icon: "article" },
          { value: "legible", label: "Très lisible" },
          { value: "system", label: "Celui du téléphone" },
        ]}
      />
      <Switch label="Lignes justifiées" hint="Sans blancs là où les mots se coupent." isOn={isOn} onChange={setIsOn} />
      <Switch label="Page par page" isOn={!isOn} onChange={(next) => setIsOn(!next)} />
      <Stepper
        label="Taille du texte"
        value={size}
        min={0}
        max={6}
        onChange={setSize}
        describe={(value) => `${value + 1} sur 7`}
        decreaseLabel="Plus petit"
        increaseLabel="Plus grand"
      />
      <Tabs
        label="Vues"
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: "text", label: "Texte", panel: <p>Ce que dit le texte.</p> },
          { id: "sources", label: "Sources", panel: <p>D’où il le tient.</p> },
        ]}
      />
    </Part>
  );
}

function Fields(): JSX.Element {
  const [text, setText] = useState("");
  const [voice, setVoice] = useState<"a" | "b">("a");
  const limit = useLimit(text, 100);
  return (
    <Part title="Champs">
      <TextField label="Étiquette" hint="Deux ou trois mots." value={text} onChange={setText} limit={limit} />
      <TextField label="Note" isLong value={text} onChange={setText} limit={limit} />
      <TextField label="Adresse" error="Il manque un nom." value={text} onChange={setText} limit={limit} />
      <SelectField
        label="Voix"
        value={voice}
        onChange={setVoice}
        options={[
          { value: "a", label: "Amélie (français)" },
          { value: "b", label: "Thomas (français)" },
        ]}
      />
    </Part>
  );
}

function Surfaces(): JSX.Element {
  return (
    <Part title="Surfaces">
      <Notice icon={lazyIcons.infoIcon}>Une phrase à part.</Notice>
      <Notice icon="warning" kind="problem" actions={<Button onPress={() => {}}>Réessayer</Button>}>
        Quelque chose n’a pas marché.
      </Notice>
      <Card title="Aide à la filière apicole, 2019" actions={<Button onPress={() => {}}>Voir</Button>}>
        <p>547 296 € pour cinq organisations.</p>
      </Card>
      <Progress label="Téléchargement" value={2} max={5} />
      <Skeleton label="Chargement" rows={1} />
    </Part>
  );
}

function Rows(): JSX.Element {
  return (
    <Part title="Lignes">
      <div>
        <ListRow icon="text-size" title="Lecture" detail="Taille, caractère, couleurs" href="?colourScheme=light" />
        <ListRow icon={lazyIcons.languageIcon} title="Langue" trailing="Français" onPress={() => {}} />
        <ListRow title="Version" trailing="1.0" />
      </div>
    </Part>
  );
}

// `Object.keys` forgets the type of the names.
const iconNames = Object.keys(iconPaths).filter((name): name is keyof typeof iconPaths => name in iconPaths);

function Icons(): JSX.Element {
  return (
    <Part title="Icônes">
      <div class={styles.icons}>
        {iconNames.map((name) => (
          <span key={name}>
            <Icon name={name} />
            {name}
          </span>
        ))}
        {Object.entries(lazyIcons).map(([name, path]) => (
          <span key={name}>
            <Icon name={path} />
            {name}
          </span>
        ))}
      </div>
    </Part>
  );
}
