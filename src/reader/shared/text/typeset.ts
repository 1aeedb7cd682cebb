import { identity } from "virtual:edition";
import { typesetFrench } from "../../../domain/text/typesetFrench";

export function typeset(text: string): string {
  return identity.language.startsWith("fr") ? typesetFrench(text) : text;
}
