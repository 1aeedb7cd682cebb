import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { InstallProblem } from "../../../../../domain/edition/installProblem";
import {
  decodeLeftOutChoice,
  type LeftOutChoice,
  leaveNothingOut,
  leavesNothingOut,
} from "../../../../../domain/edition/leftOut/leftOutChoice";
import { toggle } from "../../../../../domain/toggle";
import type { Language } from "../../../../i18n/base/language";
import { keepArea } from "../../../../i18n/fr/keep";
import { useMessages } from "../../../../i18n/useMessages";
import { createDeviceMemory } from "../../../../platform/deviceMemory";
import {
  abortEditionInstall,
  readEditionInstall,
  startEditionInstall,
} from "../../../../shared/edition/editionInstall";
import { useEdition } from "../../../../shared/edition/useEdition";
import { typeset } from "../../../../shared/text/typeset";
import { Button } from "../../../../ui/Button";
import { CheckChips } from "../../../../ui/lazy/CheckChips";
import { SelectField } from "../../../../ui/lazy/SelectField";
import styles from "./LeftOutPanel.module.css";
import { readTextFacts, type TextFacts, weighArticles, weighChoice } from "./weighChoice";

/** Only for large editions: a small one is kept whole. */
export function LeftOutPanel(): JSX.Element | null {
  const { installed } = useEdition();
  const [facts, setFacts] = useState<TextFacts>();
  useEffect(() => {
    let isOver = false;
    readTextFacts().then(
      (read) => isOver || setFacts(read),
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [installed?.revision, installed?.installedAt]);
  return facts ? <LeftOutForm facts={facts} onApplied={setFacts} /> : null;
}

type Outcome = "idle" | "running" | "done" | InstallProblem;
type FormProps = { readonly facts: TextFacts; readonly onApplied: (facts: TextFacts) => void };

function LeftOutForm({ facts, onApplied }: FormProps): JSX.Element {
  const messages = useMessages();
  const { keep } = useMessages(keepArea);
  const { topics } = useEdition();
  const [stored, setStored] = useState(readLeftOutChoice);
  const [choice, setChoice] = useState(stored);
  const [outcome, setOutcome] = useState<Outcome>("idle");
  const weight = useMemo(() => weighChoice(choice, facts), [choice, facts]);
  const sizeOf = (only: Partial<LeftOutChoice>) =>
    weighArticles({ ...choice, topics: [], places: [], ...only }, facts).bytes;
  const topicChips = useMemo(
    () => topics.map(({ id, name }) => ({ value: id, label: keep.withSize(typeset(name), sizeOf({ topics: [id] })) })),
    [topics, facts, keep, choice.months, choice.megabytes],
  );
  const placeChips = useMemo(
    () =>
      facts.places
        .filter(({ kind }) => kind === "departement")
        .map(({ id, name }) => ({ value: id, label: keep.withSize(typeset(name), sizeOf({ places: [id] })) }))
        .sort((one, other) => one.label.localeCompare(other.label, messages.language)),
    [facts, keep, choice.months, choice.megabytes],
  );
  const change = (some: Partial<LeftOutChoice>): void => {
    setOutcome("idle");
    setChoice({ ...choice, ...some });
  };
  const apply = async (next: LeftOutChoice): Promise<void> => {
    setChoice(next);
    setStored(next);
    setOutcome("running");
    writeLeftOutChoice(next);
    await installAnew();
    const now = await readTextFacts().catch(() => undefined);
    const left = now && weighChoice(next, now);
    const install = readEditionInstall();
    // Without a network everything has been done that only gives room back.
    const isDone = left?.toFetch === 0 && left.toFree === 0;
    setOutcome(install.status === "failed" && !isDone ? install.problem : "done");
    if (now) onApplied(now);
  };
  const isNew = JSON.stringify(choice) !== JSON.stringify(stored);
  const total = facts.parts.reduce((sum, { headlines }) => sum + headlines.length, 0);
  return (
    <section class={styles.panel} aria-labelledby="kept-texts">
      <h2 id="kept-texts">{keep.title}</h2>
      <p>{keep.what}</p>
      <CheckChips
        label={keep.topics}
        chips={topicChips}
        chosen={choice.topics}
        onToggle={(id) => change({ topics: [...toggle(choice.topics, id)] })}
      />
      <CheckChips
        label={keep.departements}
        chips={placeChips}
        chosen={choice.places}
        onToggle={(id) => change({ places: [...toggle(choice.places, id)] })}
      />
      <div class={styles.limits}>
        <SelectField
          label={keep.age}
          value={String(choice.months ?? "")}
          options={[
            { value: "", label: keep.anyAge },
            ...MONTHS.map((count) => ({ value: String(count), label: keep.months(count) })),
          ]}
          onChange={(value) => change({ months: value === "" ? null : Number(value) })}
        />
        <SelectField
          label={keep.limit}
          value={String(choice.megabytes ?? "")}
          options={[
            { value: "", label: keep.noLimit },
            ...MEGABYTES.map((count) => ({ value: String(count), label: messages.format.bytes(count * 1_000_000) })),
          ]}
          onChange={(value) => change({ megabytes: value === "" ? null : Number(value) })}
        />
      </div>
      <div role="status" class={styles.weight}>
        <strong>{keep.kept(weight.articles, total, weight.bytes)}</strong>
        {isNew && weight.toFetch > 0 && <p>{keep.toFetch(weight.toFetch)}</p>}
        {isNew && weight.toFree > 0 && <p>{keep.toFree(weight.toFree)}</p>}
        {outcome === "done" && <p>{keep.done}</p>}
        {typeof outcome === "object" && <p>{messages.installProblem(outcome)}</p>}
      </div>
      <div class={styles.actions}>
        <Button
          kind="primary"
          isBusy={outcome === "running"}
          isDisabled={!isNew && outcome !== "running"}
          onPress={() => void apply(choice)}
        >
          {outcome === "running" ? keep.applying : keep.apply}
        </Button>
        {!leavesNothingOut(stored) && <Button onPress={() => void apply(leaveNothingOut)}>{keep.keepAll}</Button>}
      </div>
      <p>{keep.always}</p>
    </section>
  );
}

const MONTHS = [3, 6, 12, 36, 60] as const;
const MEGABYTES = [5, 10, 20, 50, 100] as const;

export async function open(language: Language): Promise<typeof LeftOutPanel> {
  await keepArea.load(language).catch(() => undefined); // falls back to French
  return LeftOutPanel;
}

/** One that is under way does not know of the choice: what it has fetched stays. */
async function installAnew(): Promise<void> {
  if (readEditionInstall().status === "running") {
    abortEditionInstall();
    await startEditionInstall();
  }
  await startEditionInstall();
}

/** `null` is everything: the installer is told of no choice then (`worker/client`). */
const memory = createDeviceMemory<LeftOutChoice | null>("keep", (stored) =>
  stored === null ? null : decodeLeftOutChoice(stored),
);

function readLeftOutChoice(): LeftOutChoice {
  return memory.read() ?? leaveNothingOut;
}

function writeLeftOutChoice(choice: LeftOutChoice): void {
  memory.change(() => (leavesNothingOut(choice) ? null : choice));
}
