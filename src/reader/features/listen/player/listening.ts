export { playerArea } from "../../../i18n/fr/player";
export { player } from "./livePlayer";
export { MiniPlayer } from "./MiniPlayer";
