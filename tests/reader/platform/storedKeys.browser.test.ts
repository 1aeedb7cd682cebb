import { afterEach, expect, test } from "vitest";
import { articleTarget } from "../../../src/domain/library/target";
import { decideReminder } from "../../../src/reader/features/library/reminder";
import { hasStoredListening } from "../../../src/reader/features/listen/player/storedListening";
import { recentMemory } from "../../../src/reader/features/search/saved/recentMemory";
import { isFirstTime } from "../../../src/reader/platform/device/firstTime";
import { readCanary, readCopied } from "../../../src/reader/platform/libraryCanary";
import { readDeviceSettings } from "../../../src/reader/shared/device/deviceSettings";
import { dossierMemory } from "../../../src/reader/shared/device/keptDossier";
import { readNoteDraft } from "../../../src/reader/shared/library/lazy/noteDrafts";
import { makeHeadlines } from "../features/front-page/headlines";

const [headline] = makeHeadlines(1);
const base = import.meta.env.BASE_URL;

afterEach(() => localStorage.clear());

test("what version 0.1.0 left on the device is read", () => {
  if (!headline) throw new Error("there is one headline");
  const target = articleTarget(headline.id);
  const stored = {
    [`settings:${base}`]: '{"isSlashOff":true}',
    [`dossier:${base}`]: JSON.stringify({ articles: [headline.id], title: "Mon dossier" }),
    [`listen:${base}`]: JSON.stringify({ current: { id: headline.id, title: "Un article" } }),
    [`recent-searches:${base}`]: '[{"query":"q=ruches","name":"ruches"}]',
    [`backup-reminded:${base}`]: "30",
    [`first:favourite:${base}`]: "no",
    [`library:${base}`]: "an-identity",
    [`library-copied:${base}`]: "a mark",
    [`note-draft:${base}:${target}`]: "« rien n’est perdu »",
  };
  for (const [key, text] of Object.entries(stored)) localStorage.setItem(key, text);

  expect(readDeviceSettings().isSlashOff).toBe(true);
  expect(dossierMemory.read()).toMatchObject({ articles: [headline.id], title: "Mon dossier" });
  expect(hasStoredListening()).toBe(true);
  expect(recentMemory.read()).toEqual([{ query: "q=ruches", name: "ruches" }]);
  expect([decideReminder(49), decideReminder(50)]).toEqual([false, true]);
  expect(isFirstTime("favourite")).toBe(false);
  expect([readCanary(), readCopied()]).toEqual(["an-identity", "a mark"]);
  expect(readNoteDraft(target)?.text).toBe("« rien n’est perdu »");
});
