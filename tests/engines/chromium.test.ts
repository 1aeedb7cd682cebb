import { chromium } from "./support/chromium";
import { testJourneys } from "./support/journeys";

testJourneys(chromium);
