import * as v from "valibot";
import { RefusalSchema } from "../serve/protocol";

export type Answered<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** The token stands behind the `#` of the address that the terminal shows; a browser sends it to nobody. */
function readToken(): string {
  return location.hash.slice(1);
}

/** Never rejects: a server that is gone is one more thing to tell. */
export async function ask<T>(
  schema: v.GenericSchema<unknown, T>,
  path: string,
  body?: Readonly<Record<string, string>>,
): Promise<Answered<T>> {
  try {
    const response = await fetch(`/api/${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { Authorization: `Bearer ${readToken()}`, ...(body && { "Content-Type": "application/json" }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const json: unknown = await response.json();
    if (!response.ok) {
      const refusal = v.safeParse(RefusalSchema, json);
      return { ok: false, message: refusal.success ? refusal.output.message : `The desk answers ${response.status}.` };
    }
    const answer = v.safeParse(schema, json);
    return answer.success
      ? { ok: true, value: answer.output }
      : { ok: false, message: "The desk and its page are of different versions: reload the page." };
  } catch {
    return { ok: false, message: "The desk does not answer: is its terminal still open? What waits was not written." };
  }
}
