/**
 * Whether a Node version satisfies a range like `^20.19.0 || >=22.12.0`, the two forms that `engines` uses here.
 *
 * @param {string} version
 * @param {string} range
 */
export function nodeIsSupported(version, range) {
  const actual = numbers(version);
  return range.split("||").some((alternative) => {
    const least = numbers(alternative);
    const isEnough = compare(actual, least) >= 0;
    return alternative.trim().startsWith("^") ? isEnough && actual[0] === least[0] : isEnough;
  });
}

/** @param {string} version */
function numbers(version) {
  return (version.match(/\d+/g) ?? []).slice(0, 3).map(Number);
}

/**
 * @param {readonly number[]} one
 * @param {readonly number[]} other
 */
function compare(one, other) {
  const index = [0, 1, 2].find((position) => one[position] !== other[position]);
  return index === undefined ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Package
 * @typedef {{ packages?: Record<string, Package> }} Lock
 */

/**
 * Packages that the lock file names and `node_modules` has not, or has otherwise, by what npm noted when it installed.
 * Optional ones do not count: they are left out on machines that they are not made for.
 *
 * @param {Lock} wanted `package-lock.json`
 * @param {Lock | undefined} installed `node_modules/.package-lock.json`
 * @returns {string[]}
 */
export function packagesToInstall(wanted, installed) {
  const there = installed?.packages ?? {};
  return Object.entries(wanted.packages ?? {})
    .filter(([path, { optional, devOptional }]) => path !== "" && !optional && !devOptional)
    .filter(([path, { version, integrity }]) => {
      const found = there[path];
      return found === undefined || found.version !== version || found.integrity !== integrity;
    })
    .map(([path]) => path);
}
