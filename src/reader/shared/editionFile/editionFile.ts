export { editionFileArea } from "../../i18n/areas/editionFile";
export { EditionFilePanel } from "./EditionFilePanel";
