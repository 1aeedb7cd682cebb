import type { makeAsleep as frenchAsleep } from "../fr/asleep";

export const makeAsleep = (): ReturnType<typeof frenchAsleep> => ({
  asleep: {
    old: "This browser is too old: articles can be read online, but cannot be kept, and the buttons do not work.",
    network: "The app could not start: the server does not answer, or a public network asks for a sign-in.",
    file: (file) => `The app could not start: the server does not send the right file (${file}).`,
    type: (type) => `The app could not start: the server announces its files as a type that browsers refuse (${type}).`,
    sound: "The app could not start: its files arrived whole, but this browser does not run them.",
    retry: "Try again",
  },
});
