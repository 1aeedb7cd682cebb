/** Provided by `build/chunks/workerEntry.ts`. */
declare module "virtual:worker-url" {
  const url: string;
  export default url;
}
