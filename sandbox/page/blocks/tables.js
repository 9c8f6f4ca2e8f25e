/** The table and data_table blocks; a data table turns pages and sorts by a column. */

import { html, useState } from "../vendor/standalone.module.js";
import { RichText } from "./rich_text.js";

export function Table({ block }) {
  const [head, ...rows] = block.rows;
  const cellOf = (Tag) => (cell, column) => html`<${Tag} scope=${Tag === "th" ? "col" : undefined}
    class=${columnClass(block.column_settings?.[column], cell)}><${Cell} cell=${cell} /><//>`;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Table"><table>
    <thead><tr>${head.map(cellOf("th"))}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${row.map(cellOf("td"))}</tr>`)}</tbody>
  </table></div>`;
}

function columnClass(settings, cell) {
  const align = settings?.align ?? (cell.type === "raw_number" ? "right" : "left");
  return `align-${align}${settings?.is_wrapped === false ? " no-wrap" : ""}`;
}

function Cell({ cell }) {
  if (cell.type === "rich_text") return html`<${RichText} block=${cell} />`;
  return cell.text ?? String(cell.value ?? "");
}

export function DataTable({ block }) {
  const [page, setPage] = useState(0);
  const [order, setOrder] = useState(null);
  const [head, ...body] = block.rows;
  const size = block.page_size ?? 5;
  const rows = order ? sorted(body, order) : body;
  const pages = Math.ceil(rows.length / size);
  const headerColumn = block.row_header_column_index ?? 0;

  function sortBy(column) {
    setOrder(order?.column === column && order.up ? { column, up: false } : { column, up: true });
    setPage(0);
  }

  return html`<div class="data-table">
    <div class="table-scroll" tabindex="0" role="region" aria-label=${block.caption}><table>
      <caption>${block.caption}</caption>
      <thead><tr>${head.map((cell, column) => html`
        <th scope="col" aria-sort=${order?.column === column ? (order.up ? "ascending" : "descending") : undefined}>
          <button type="button" class="sort" onClick=${() => sortBy(column)}><${Cell} cell=${cell} />
            <span aria-hidden="true">${order?.column === column ? (order.up ? " ↑" : " ↓") : ""}</span></button></th>`)}</tr></thead>
      <tbody>${rows.slice(page * size, (page + 1) * size).map((row) => html`<tr>${row.map((cell, column) => column === headerColumn
        ? html`<th scope="row"><${Cell} cell=${cell} /></th>`
        : html`<td class=${columnClass(null, cell)}><${Cell} cell=${cell} /></td>`)}</tr>`)}</tbody>
    </table></div>
    ${pages > 1 && html`<nav class="pager" aria-label=${`Pages of ${block.caption}`}>
      <button type="button" class="button button-small" disabled=${page === 0} onClick=${() => setPage(page - 1)}>Previous</button>
      <span class="quiet">Page ${page + 1} of ${pages}</span>
      <button type="button" class="button button-small" disabled=${page === pages - 1} onClick=${() => setPage(page + 1)}>Next</button>
    </nav>`}
  </div>`;
}

function sorted(rows, { column, up }) {
  const key = (row) => row[column]?.value ?? row[column]?.text ?? "";
  const compare = (a, b) => (typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en", { numeric: true }));
  return rows.toSorted((a, b) => (up ? 1 : -1) * compare(key(a), key(b)));
}
