/** The rich_text block: sections, lists, quotes, code, with every inline element. */

import { html } from "../vendor/standalone.module.js";
import { useSelect } from "../store.js";
import { Nodes } from "../text/render.js";

export function RichText({ block }) {
  return html`<div class="prose rich-text">${block.elements.map((element) => html`<${Part} part=${element} />`)}</div>`;
}

function Part({ part }) {
  const border = part.border ? " bordered" : "";
  switch (part.type) {
    case "rich_text_section": return html`<div class="rich-section"><${Inline} elements=${part.elements} /></div>`;
    case "rich_text_quote": return html`<blockquote class=${border.trim()}><${Inline} elements=${part.elements} /></blockquote>`;
    case "rich_text_preformatted": return html`<pre tabindex="0" class=${border.trim()}><${Inline} elements=${part.elements} /></pre>`;
    case "rich_text_list": return html`<${List} part=${part} border=${border} />`;
    default: return null;
  }
}

const BULLETS = ["disc", "circle", "square"];
const NUMBERS = ["decimal", "lower-alpha", "lower-roman"];

function List({ part, border }) {
  const indent = part.indent ?? 0;
  const ordered = part.style === "ordered";
  const marker = (ordered ? NUMBERS : BULLETS)[indent % 3];
  const Tag = ordered ? "ol" : "ul";
  return html`<${Tag} class=${`indent-${Math.min(8, indent)}${border}`} start=${ordered ? (part.offset ?? 0) + 1 : undefined}
    style=${{ "--marker": marker }}>${part.elements.map((item) => html`<li><${Inline} elements=${item.elements} /></li>`)}<//>`;
}

function Inline({ elements }) {
  return elements.map((element) => html`<${InlineElement} element=${element} />`);
}

function InlineElement({ element }) {
  const team = useSelect((state) => (element.type === "team" ? state.teams.get(element.team_id)?.name : null));
  const node = toNode(element, team);
  return html`<${Nodes} nodes=${[styled(node, element.style)]} />`;
}

function toNode(element, team) {
  switch (element.type) {
    case "text": return { type: "text", text: element.text };
    case "link": return { type: "link", url: element.url, label: element.text || null };
    case "user": return { type: "user", id: element.user_id, label: null };
    case "usergroup": return { type: "usergroup", id: element.usergroup_id, label: null };
    case "channel": return { type: "channel", id: element.channel_id, label: null };
    case "team": return { type: "text", text: team ?? element.team_id };
    case "broadcast": return { type: "broadcast", range: element.range, label: null };
    case "emoji": return { type: "emoji", name: toned(element), char: fromUnicode(element.unicode) };
    case "date": return { type: "date", unix: element.timestamp, pattern: element.format, fallback: element.fallback, url: element.url };
    case "color": return { type: "color", value: element.value };
    default: return { type: "text", text: element.text ?? element.fallback ?? "" };
  }
}

function styled(node, style) {
  if (!style) return node;
  let result = style.code && node.type === "text" ? { type: "code", text: node.text } : node;
  for (const name of ["underline", "strike", "italic", "bold"]) {
    if (style[name]) result = { type: name, children: [result] };
  }
  return result;
}

const toned = ({ name, skin_tone }) => (skin_tone > 1 ? `${name}::skin-tone-${skin_tone}` : name);

function fromUnicode(unicode) {
  if (!unicode) return null;
  const points = unicode.split("-").map((point) => Number.parseInt(point, 16));
  return points.every((point) => point > 0 && point <= 0x10ffff) ? String.fromCodePoint(...points) : null;
}
