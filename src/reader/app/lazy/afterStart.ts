import "./receiveFiles";
import { showTopFirst } from "./showTopFirst";

/* What a page that was just opened does without. */

// Before the router, which would add the open screen to the history once more.
addEventListener("click", showTopFirst, true);
