import { testJourneys } from "./support/journeys";
import { testMatrix } from "./support/matrix";
import { webkit } from "./support/webkit";

testJourneys(webkit);
testMatrix(webkit);
