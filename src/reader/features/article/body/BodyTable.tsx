import type { JSX } from "preact";
import { CELL_BREAK, writeInline } from "../../../../domain/article/blocks";
import type { Table, TableCell } from "../../../../domain/article/body";
import styles from "./BodyTable.module.css";
import { type InlineRenderers, renderInlines } from "./renderInlines";

type Props = {
  readonly table: Table;
  readonly renderers: InlineRenderers;
  readonly id: string | undefined;
};

export function BodyTable({ table, renderers, id }: Props): JSX.Element {
  const rows = renderRows(table, renderers);
  const align = (column: number): string | undefined => {
    const side = table.align[column];
    return side ? styles[side] : undefined;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, also for those without a pointer
    <div class={styles.table} id={id} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {rows[0]?.map((cell, column) => (
              <th key={column} scope="col" class={align(column)}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(1).map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} class={align(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function renderRows({ children }: Table, renderers: InlineRenderers) {
  let start = 0;
  const renderCell = (cell: TableCell) => {
    const rendered = renderInlines(cell.children, { ...renderers, start });
    start += writeInline(cell.children).length + CELL_BREAK.length;
    return rendered;
  };
  return children.map((row) => row.children.map(renderCell));
}
