import { prepareBackground } from "../../features/changes/lazy/prepareBackground";
import { chosenLanguage } from "../chosenLanguage";

prepareBackground(chosenLanguage()).catch(() => undefined);
