import { lazyComponent } from "../navigation/lazyComponent";

/** Nothing where no edition is offered. */
export const OfferNotice = lazyComponent(async (language) => {
  const [{ OfferNotice }, { offerArea }] = await Promise.all([
    import("./lazy/OfferNotice"),
    import("../../i18n/fr/changes"),
  ]);
  await offerArea.load(language).catch(() => undefined); // falls back to French
  return OfferNotice;
});
