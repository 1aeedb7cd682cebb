import type { JSX, RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { Headline } from "../../../../domain/article/article";
import { articleTarget, type Target } from "../../../../domain/library/target";
import styles from "./RowSelection.module.css";
import { SelectionBar } from "./SelectionBar";
import { useSelection } from "./useSelection";

type Props = {
  /** Its rows have `data-article` and one link each, which is the title. */
  readonly list: RefObject<HTMLElement | null>;
  readonly headlines: readonly Headline[];
  readonly first: Headline;
  readonly onEnd: () => void;
};

/** Turns the titles of a list's rows into checkboxes, so that the list need not know of it or render again. */
export function RowSelection({ list, headlines, first, onEnd }: Props): JSX.Element {
  const selection = useSelection();
  const { targets, start, toggle } = selection;
  useEffect(() => start(articleTarget(first.id)), []);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const update = (): void => markRowsSelectable(element, targets);
    const observer = new MutationObserver(update);
    update();
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [list, targets]);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const press = (event: Event): void => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-article]") : null;
      const headline = headlines.find(({ id }) => id === row?.dataset.article);
      if (!headline || (event instanceof KeyboardEvent && event.key !== " ")) return;
      event.preventDefault();
      event.stopPropagation();
      toggle(articleTarget(headline.id));
    };
    element.classList.add(styles.choosing ?? "");
    element.addEventListener("click", press, true);
    element.addEventListener("keydown", press, true);
    return () => {
      element.classList.remove(styles.choosing ?? "");
      element.removeEventListener("click", press, true);
      element.removeEventListener("keydown", press, true);
      undressRows(element);
    };
  }, [list, headlines, toggle]);

  return (
    <SelectionBar
      about={headlines.flatMap(({ id, title }) =>
        targets.has(articleTarget(id)) ? [{ target: articleTarget(id), title }] : [],
      )}
      onAll={() => selection.choose(headlines.map(({ id }) => articleTarget(id)))}
      onEnd={onEnd}
    />
  );
}

function markRowsSelectable(list: HTMLElement, chosen: ReadonlySet<Target>): void {
  for (const row of list.querySelectorAll<HTMLElement>("[data-article]")) {
    const title = row.querySelector("h2 a");
    title?.setAttribute("role", "checkbox");
    title?.setAttribute("aria-checked", String(chosen.has(`article:${row.dataset.article ?? ""}`)));
  }
}

function undressRows(list: HTMLElement): void {
  for (const title of list.querySelectorAll("h2 a")) {
    title.removeAttribute("role");
    title.removeAttribute("aria-checked");
  }
}
