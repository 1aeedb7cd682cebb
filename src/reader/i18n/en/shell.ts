import type { makeShell as makeFrench } from "../fr/shell";

export const makeShell = (): ReturnType<typeof makeFrench> => ({
  navigation: {
    label: "Sections",
    skip: "Skip to content",
    frontPage: "Front page",
    programmes: "Programmes",
    explorer: "Explore",
    library: "My library",
    search: "Search",
    searchTool: "Search",
    contacts: "Contacts",
    offline: "Offline",
    settings: "Settings",
    accessibility: "Accessibility: partially compliant",
    about: "About",
    others: "Other pages",
    back: "Back",
    backToFrontPage: "Back to the front page",
    notices: "Notices",
  },
  update: {
    ready: "New version ready",
    apply: "Update",
    later: "Later",
    otherTab: "The app was updated in another tab.",
    reload: "Reload",
  },
  fieldIsFull: (max) => `This field is full: ${max} characters at most.`,
  notFound: {
    title: "Page not found",
    text: "This address leads nowhere here. It may have been copied wrongly.",
  },
  missing: {
    title: "This part is not on this phone yet",
    text: "It will open by itself as soon as you are online.",
    retry: "Try again",
    notice: "This part is not on this phone yet. It will come when you are online.",
  },
  crash: {
    title: "Something went wrong",
    text: "Your data is safe. Reload the page; if it happens again, open “Offline” and choose “Repair”.",
    reload: "Reload",
    details: "Details for a report",
  },
});
