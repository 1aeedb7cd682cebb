import { firefox } from "./support/firefox";
import { testJourneys } from "./support/journeys";
import { testMatrix } from "./support/matrix";

testJourneys(firefox);
testMatrix(firefox);
