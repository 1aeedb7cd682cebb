import { render } from "preact";
import "../ui/tokens.css";
import "../ui/base.css";
import "./desk.css";
import { DeskApp } from "./DeskApp";

const root = document.getElementById("desk");
if (root) render(<DeskApp />, root);
