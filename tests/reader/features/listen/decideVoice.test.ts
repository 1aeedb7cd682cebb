import { describe, expect, test } from "vitest";
import { decideVoice, sortVoices } from "../../../../src/reader/features/listen/player/decideVoice";
import { makeVoice } from "../../../support/fakeSpeechEngine";

const none: ReadonlySet<string> = new Set();
const server = makeVoice("Serveur", { isLocal: false });

describe("sortVoices", () => {
  test.each([
    ["a voice of the device before a server's", [server, makeVoice("Amélie", { language: "fr-CA" })], "Amélie"],
    ["French French before Belgian", [makeVoice("A", { language: "fr-BE" }), makeVoice("Z")], "Z"],
    ["a fine voice before a plain one", [makeVoice("A"), makeVoice("Z (Premium)")], "Z (Premium)"],
    ["a plain voice before Apple's toys", [makeVoice("Eddy (français (France))"), makeVoice("Thomas")], "Thomas"],
    ["a plain voice before espeak's variants", [makeVoice("French+Alicia"), makeVoice("French")], "French"],
    ["the system's own before another", [makeVoice("A"), makeVoice("Z", { isDefault: true })], "Z"],
    ["by name where nothing else tells", [makeVoice("Z"), makeVoice("É"), makeVoice("F")], "É"],
  ])("puts %s", (_, voices, first) => {
    expect(sortVoices(voices)[0]?.name).toBe(first);
    expect(sortVoices([...voices].reverse())[0]?.name).toBe(first);
  });
});

describe("decideVoice", () => {
  const ask = { voices: [makeVoice("Thomas"), server], chosen: "", isOnline: true, unusable: none };

  test.each([
    ["the reader's choice", { chosen: "Serveur" }, { id: "Serveur" }],
    ["the best, without a choice", {}, { id: "Thomas" }],
    ["the best, when the choice is no longer there", { chosen: "Parti" }, { id: "Thomas" }],
    [
      "a voice of the device, when the choice needs a network",
      { chosen: "Serveur", isOnline: false },
      { id: "Thomas" },
    ],
    ["another, when the choice just failed", { chosen: "Serveur", unusable: new Set(["Serveur"]) }, { id: "Thomas" }],
    [
      "no voice: the network is missing",
      { voices: [server], isOnline: false },
      { kind: "voice-needs-network", voice: "Serveur" },
    ],
    [
      "no voice: the server failed",
      { voices: [server], unusable: new Set(["Serveur"]) },
      { kind: "voice-needs-network" },
    ],
    ["no voice: there is none", { voices: [] }, { kind: "no-voice" }],
  ])("gives %s", (_, change, expected) => {
    expect(decideVoice({ ...ask, ...change })).toMatchObject(expected);
  });
});
