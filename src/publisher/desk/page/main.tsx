import { render } from "preact";
import "../../../reader/ui/tokens.css";
import "../../../reader/ui/base.css";
import "./desk.css";
import { DeskApp } from "./DeskApp";

const root = document.getElementById("desk");
if (root) render(<DeskApp />, root);
