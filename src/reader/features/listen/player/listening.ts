export { playerArea } from "../../../i18n/areas/player";
export { player } from "./livePlayer";
export { MiniPlayer } from "./MiniPlayer";
