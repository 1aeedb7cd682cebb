import { anotherBuild, buildApp, subPathBuild } from "./build";
import { installPhone } from "./installPhone";

/*
 * What end-to-end tests begin with, made beforehand: `npm test` has one processor do this while another checks types, and
 * neither waits for the other.
 */
await installPhone(await buildApp());
await buildApp(anotherBuild);
await buildApp(subPathBuild);
