export { editionFileArea } from "../../i18n/fr/editionFile";
export { EditionFilePanel } from "./EditionFilePanel";
