import { chromium } from "./support/chromium";
import { testJourneys } from "./support/journeys";
import { testMatrix } from "./support/matrix";

testJourneys(chromium);
testMatrix(chromium);
