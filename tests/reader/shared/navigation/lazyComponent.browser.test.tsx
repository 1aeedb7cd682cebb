import { render } from "preact";
import { expect, test } from "vitest";
import { createArea } from "../../../../src/reader/i18n/base/area";
import { german } from "../../../../src/reader/i18n/de";
import { french, type Messages } from "../../../../src/reader/i18n/fr";
import { MessagesContext, useMessages } from "../../../../src/reader/i18n/useMessages";
import { lazyComponent } from "../../../../src/reader/shared/navigation/lazyComponent";

test("a lazy part that comes after the page has changed its language speaks the new one", async () => {
  const say = (said: string) => async () => () => ({ said });
  const area = createArea(() => ({ said: "français" }), { de: say("deutsch"), en: say("English") });
  let arrive = (): void => undefined;
  const script = new Promise<void>((done) => {
    arrive = done;
  });
  const Part = lazyComponent(async (language) => {
    await script;
    await area.load(language);
    return () => <p>{useMessages(area).said}</p>;
  });
  const place = document.body.appendChild(document.createElement("div"));
  const renderIn = (messages: Messages): void =>
    render(
      <MessagesContext.Provider value={messages}>
        <Part />
      </MessagesContext.Provider>,
      place,
    );
  renderIn(french);
  // The first effect has run, and waits for the script.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  renderIn(german);
  arrive();
  await expect.poll(() => place.textContent).toBe("deutsch");
  place.remove();
});
