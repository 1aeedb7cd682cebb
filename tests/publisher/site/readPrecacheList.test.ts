import { expect, test } from "vitest";
import { readPrecacheList } from "../../../src/publisher/site/chunks/readPrecacheList";

test("finds the precached files whatever the minifier made of the list", () => {
  const written = [
    `const a=[{"revision":null,"url":"assets/app-1.js"},{"revision":"4f","url":"index.html","integrity":"sha384-x/+=","late":182345}];`,
    "b([{revision:null,url:`assets/app-2.css`,integrity:`sha384-y`},{url:'icon.svg',revision:'1',late:2e5}]);",
  ];
  expect(written.map(readPrecacheList)).toEqual([
    [
      { file: "assets/app-1.js", isLate: false },
      { file: "index.html", isLate: true },
    ],
    [
      { file: "assets/app-2.css", isLate: false },
      { file: "icon.svg", isLate: true },
    ],
  ]);
});

test("takes nothing else that has an address for one", () => {
  expect(readPrecacheList(`fetch({url:"edition/manifest.json"});x={curl:"a.js",revision:1};y={revision:1}`)).toEqual(
    [],
  );
});

test("counts a file once", () => {
  expect(readPrecacheList(`[{revision:"1",url:"a.js"},{revision:"1",url:"a.js"}]`)).toEqual([
    { file: "a.js", isLate: false },
  ]);
});
