/** For the next start, and with nothing that has to be fetched for it. */
export async function drawPagesWhenStored(isAppStored: Promise<boolean>): Promise<void> {
  if (await isAppStored) await import("./lazy/drawPages");
}
