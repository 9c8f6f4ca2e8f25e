/** Draw text nodes (from mrkdwn, markdown or rich text) with names, zones and emoji filled in. */

import { html } from "../vendor/standalone.module.js";
import { nameOf, nowOf, useSelect, useSession } from "../store.js";
import { emojiFor } from "./emoji.js";
import { fillTokens, moment } from "./dates.js";
import { parseMrkdwn, parsePlain } from "./mrkdwn.js";

/** Draw a Slack text object, `mrkdwn` or `plain_text`. */
export function Text({ text }) {
  if (!text) return null;
  const value = typeof text === "string" ? text : text.text ?? "";
  const plain = typeof text !== "string" && text.type === "plain_text";
  return html`<${Nodes} nodes=${plain ? parsePlain(value, { emoji: text.emoji !== false }) : parseMrkdwn(value)} />`;
}

/** Draw a list of nodes. */
export function Nodes({ nodes }) {
  return nodes.map((node) => html`<${DRAW[node.type] ?? Plain} node=${node} />`);
}

/** Allow an address only in schemes that cannot run code. */
export const safeUrl = (url) => (/^(https?:|mailto:|tel:|\/|#|blob:)/i.test(url ?? "") ? url : undefined);

const Plain = ({ node }) => node.text ?? "";
const Children = ({ node }) => html`<${Nodes} nodes=${node.children ?? []} />`;

const DRAW = {
  text: Plain,
  break: () => html`<br />`,
  bold: ({ node }) => html`<b><${Children} node=${node} /></b>`,
  italic: ({ node }) => html`<i><${Children} node=${node} /></i>`,
  strike: ({ node }) => html`<s><${Children} node=${node} /></s>`,
  underline: ({ node }) => html`<u><${Children} node=${node} /></u>`,
  code: ({ node }) => html`<code>${node.text}</code>`,
  pre: ({ node }) => html`<pre tabindex="0">${node.children ? html`<${Children} node=${node} />` : node.text}</pre>`,
  quote: ({ node }) => html`<blockquote><${Children} node=${node} /></blockquote>`,
  paragraph: ({ node }) => html`<p><${Children} node=${node} /></p>`,
  heading: ({ node }) => html`<p class=${`md-heading md-h${node.level}`} role="heading" aria-level=${Math.min(6, node.level + 2)}><${Children} node=${node} /></p>`,
  rule: () => html`<hr />`,
  list: MarkdownList,
  table: MarkdownTable,
  link: ({ node }) => html`<a href=${safeUrl(node.url)} target="_blank" rel="noreferrer noopener">${node.label || node.url.replace(/^(mailto|tel):/, "")}</a>`,
  emoji: ({ node }) => html`<${Emoji} name=${node.name} char=${node.char} />`,
  date: DateToken,
  user: UserMention,
  channel: ChannelMention,
  usergroup: GroupMention,
  broadcast: ({ node }) => html`<span class="mention mention-me">@${(node.label ?? node.range).replace(/^@/, "")}</span>`,
  color: ({ node }) => html`<span class="swatch" style=${{ "--swatch": node.value }}></span><code>${node.value}</code>`,
};

/** Draw one emoji; a name nobody knows stays as its text. */
export function Emoji({ name, char }) {
  const shown = char ?? emojiFor(name);
  if (!shown) return `:${name}:`;
  return html`<span class="emoji" role="img" aria-label=${`${name.split("::")[0].replaceAll("_", " ")} emoji`} title=${`:${name}:`}>${shown}</span>`;
}

function DateToken({ node }) {
  const { store } = useSession();
  const zone = useSelect((state) => state.me?.tz);
  const words = fillTokens(node.pattern, node.unix, nowOf(store.get()), zone);
  const shown = html`<time datetime=${new Date(node.unix * 1000).toISOString()} title=${moment(node.unix * 1000, zone)}>${words}</time>`;
  const url = safeUrl(node.url);
  return url ? html`<a href=${url} target="_blank" rel="noreferrer noopener">${shown}</a>` : shown;
}

function UserMention({ node }) {
  const { actions } = useSession();
  const person = useSelect((state) => state.people.get(node.id));
  const mine = useSelect((state) => state.me?.id === node.id);
  const label = person ? nameOf(person) : node.label ?? node.id;
  return html`<button type="button" class=${mine ? "mention mention-me" : "mention"} title=${person ? `${label}, ${person.title || person.company || ""}` : node.id}
    onClick=${() => person && !mine && actions.openDm(node.id)}>@${label}</button>`;
}

function ChannelMention({ node }) {
  const { actions } = useSession();
  const channel = useSelect((state) => state.channels.get(node.id));
  if (!channel) return html`<span class="mention">#${node.label ?? "private-channel"}</span>`;
  return html`<button type="button" class="mention" onClick=${() => actions.openChannel(node.id)}>#${channel.name}</button>`;
}

function GroupMention({ node }) {
  const group = useSelect((state) => state.usergroups.find((known) => known.id === node.id));
  const name = group?.handle ?? node.label ?? node.id;
  return html`<span class="mention">@${name.replace(/^@/, "")}</span>`;
}

function MarkdownList({ node }) {
  const items = node.items.map((item) => html`
    <li class=${`indent-${Math.min(8, item.indent)}`}>
      ${item.done === null ? null : html`<span role="img" aria-label=${item.done ? "done" : "open"}>${item.done ? "☑" : "☐"} </span>`}
      <${Nodes} nodes=${item.children} />
    </li>`);
  return node.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
}

function MarkdownTable({ node }) {
  const row = (cells, Tag) => html`<tr>${cells.map((cell) => html`<${Tag}><${Nodes} nodes=${cell} /><//>`)}</tr>`;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Table"><table><thead>${row(node.head, "th")}</thead>
    <tbody>${node.rows.map((cells) => row(cells, "td"))}</tbody></table></div>`;
}
