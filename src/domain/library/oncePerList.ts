/** A list of records stays the same object until one of them changes (`watchLibrary`): nothing is made of it twice. */
export function oncePerList<L extends object, T>(make: (list: L) => T): (list: L) => T {
  const made = new WeakMap<L, { readonly value: T }>();
  return (list) => {
    const known = made.get(list) ?? { value: make(list) };
    made.set(list, known);
    return known.value;
  };
}
