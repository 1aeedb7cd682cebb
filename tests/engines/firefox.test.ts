import { firefox } from "./support/firefox";
import { testJourneys } from "./support/journeys";

testJourneys(firefox);
