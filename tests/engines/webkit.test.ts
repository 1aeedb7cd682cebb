import { testJourneys } from "./support/journeys";
import { webkit } from "./support/webkit";

testJourneys(webkit);
