import { expect, test } from "vitest";
import { decideUnaskedBytes } from "../../src/domain/device/decideUnaskedBytes";

test.each([
  ["always", true, Number.POSITIVE_INFINITY],
  ["always", false, Number.POSITIVE_INFINITY],
  ["unmetered", false, 500_000],
  ["unmetered", true, 0],
  ["ask", false, 0],
  ["ask", true, 0],
] as const)("who chose « %s », on a thrifty network: %s, is asked beyond %i bytes", (choice, isThrifty, bytes) => {
  expect(decideUnaskedBytes(choice, { isThrifty })).toBe(bytes);
});
