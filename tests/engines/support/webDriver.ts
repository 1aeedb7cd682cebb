import type { Browser } from "./browser";

/** What of the WebDriver standard is asked here. Each engine has its own wire for it. */
export type Command =
  | "newSession"
  | "navigate"
  | "back"
  | "executeScript"
  | "executeAsyncScript"
  | "elementClick"
  | "elementSendKeys";

export type Wire = (command: Command, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** As the standard names a reference to an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

const ENTER = "\ue007";

const findButton = `
  const names = (element) => [element.getAttribute("aria-label"), element.textContent.trim()];
  const buttons = [...document.querySelectorAll("button, [role=button]")];
  const found = buttons.filter((button) => button.checkVisibility() && names(button).includes(arguments[0]));
  const open = found.find((button) => button.closest("dialog[open]")) ?? found[0];
  if (!open) return null;
  open.scrollIntoView({ block: "center", behavior: "instant" });
  // A sheet that slides in would be past the place by the time that the driver presses it.
  const place = () => JSON.stringify(open.getBoundingClientRect());
  const before = place();
  return new Promise((resolve) => setTimeout(() => resolve(place() === before ? open : null), 150));`;

/** A browser at the other end of a wire. */
export function steer(wire: Wire, close: () => Promise<void>): Browser {
  /** Tries until it is there and can be reached: a sheet may be on its way. */
  async function actOn(script: string, argument: string, act: (id: string) => Promise<unknown>): Promise<void> {
    for (const until = Date.now() + 20_000; ; ) {
      try {
        const found = await wire("executeScript", { script, args: [argument] });
        if (!isReference(found)) throw new Error(`Nothing here is called « ${argument} ».`);
        await act(found[ELEMENT]);
        return;
      } catch (error) {
        if (Date.now() > until) throw error;
        await new Promise((over) => setTimeout(over, 100));
      }
    }
  }
  return {
    go: async (url) => void (await wire("navigate", { url })),
    back: async () => void (await wire("back", {})),
    async run(source) {
      const script = `
        const done = arguments[0];
        Promise.resolve().then(() => ${source}).then(
          (value) => done({ value: value ?? null }),
          (error) => done({ error: String(error) }),
        );`;
      const answer = await wire("executeAsyncScript", { script, args: [] });
      if (typeof answer === "object" && answer !== null && "value" in answer) return answer.value;
      throw new Error(`The page answered ${JSON.stringify(answer)}`);
    },
    async press(name) {
      await actOn(findButton, name, (id) => wire("elementClick", { id }));
    },
    async type(selector, text) {
      const find = "return document.querySelector(arguments[0])";
      await actOn(find, selector, (id) => wire("elementSendKeys", { id, text: text.replaceAll("\n", ENTER) }));
    },
    close,
  };
}

function isReference(value: unknown): value is { readonly [ELEMENT]: string } {
  return typeof value === "object" && value !== null && ELEMENT in value && typeof value[ELEMENT] === "string";
}
