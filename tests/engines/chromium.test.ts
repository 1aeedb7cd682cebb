import { test } from "vitest";
import { rounds } from "../support/rounds";
import { chromium } from "./support/chromium";
import { testJourneys } from "./support/journeys";
import { testMatrix } from "./support/matrix";

if (rounds(1) > 1) testJourneys(chromium);
else test.skip("Chromium's journeys are those of the end-to-end tests: all with `ROUNDS=2`", () => {});
testMatrix(chromium);
