export const makeOffline = () => ({
  offline: {
    title: "Hors ligne",
  },
});
