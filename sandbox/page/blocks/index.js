/** Draw Block Kit: one component per block type, a plain note for a type nobody knows. */

import { html, useState } from "../vendor/standalone.module.js";
import { Chart } from "./charts.js";
import { Actions, Alert, Context, Divider, Header, Image, Input, Markdown, Section, Video } from "./layout.js";
import { Card, Carousel, Container, ContextActions, Plan, TaskCard } from "./panels.js";
import { RichText } from "./rich_text.js";
import { BlockScope } from "./scope.js";
import { DataTable, Table } from "./tables.js";

/** Draw the blocks of a message; inputs keep their values here. */
export function Blocks({ blocks, where }) {
  const [values, setValues] = useState({});
  return html`<${BlockScope} blocks=${blocks} where=${where} values=${values} onValues=${setValues}>
    <${BlockList} blocks=${blocks} /><//>`;
}

/** Draw blocks inside a scope that stands. */
export function BlockList({ blocks }) {
  return html`<div class="blocks">${(blocks ?? []).map((block, index) => {
    const Drawn = DRAW[block.type] ?? Unknown;
    return html`<${Drawn} key=${block.block_id ?? index} block=${block} />`;
  })}</div>`;
}

function Unknown({ block }) {
  return html`<p class="block-unknown">A block of type “${block.type}”, which this page cannot draw.</p>`;
}

const DRAW = {
  section: Section,
  actions: Actions,
  context: Context,
  header: Header,
  divider: Divider,
  image: Image,
  input: Input,
  rich_text: RichText,
  video: Video,
  markdown: Markdown,
  alert: Alert,
  table: Table,
  data_table: DataTable,
  data_visualization: Chart,
  card: Card,
  carousel: Carousel,
  container: ({ block }) => html`<${Container} block=${block}><${BlockList} blocks=${block.child_blocks} /><//>`,
  context_actions: ContextActions,
  plan: Plan,
  task_card: TaskCard,
};
