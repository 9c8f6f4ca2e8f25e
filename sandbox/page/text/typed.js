/** Between what people type and what Slack keeps: tokens back to names, lines to rich text. */

import { parseInline, unescape } from "./mrkdwn.js";

/** Turn a stored text into what its author typed: `<@U1>` becomes `@Name`, escapes are undone. */
export function toTyped(text, { nameOfUser, nameOfChannel, nameOfGroup }) {
  const typed = text.replace(/<([@#!]?)([^<>|]+)(?:\|([^<>]*))?>/g, (whole, sign, body, label) => {
    if (sign === "@") return `@${nameOfUser(body) ?? label ?? body}`;
    if (sign === "#") return `#${nameOfChannel(body) ?? label ?? body}`;
    if (body.startsWith("subteam^")) return `@${(nameOfGroup(body.slice(8)) ?? label ?? body).replace(/^@/, "")}`;
    if (sign === "!") return `@${body}`;
    return label && !body.includes(label) ? whole : body;
  });
  return unescape(typed);
}

/** Make a rich_text value of typed lines: `- ` and `1. ` lists, `> ` quotes, *styles*. */
export function richTextFrom(typed) {
  const escaped = typed.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const elements = [];
  for (const line of escaped.split("\n")) {
    const item = /^\s*(?:([-*•])|\d+[.)])\s+(.*)$/.exec(line);
    const quote = /^>\s?(.*)$/.exec(line);
    const last = elements.at(-1);
    if (item) {
      const style = item[1] ? "bullet" : "ordered";
      const section = { type: "rich_text_section", elements: inline(item[2]) };
      if (last?.type === "rich_text_list" && last.style === style) last.elements.push(section);
      else elements.push({ type: "rich_text_list", style, indent: 0, border: 0, elements: [section] });
    } else if (quote) append(elements, "rich_text_quote", inline(quote[1]));
    else append(elements, "rich_text_section", inline(line));
  }
  return { type: "rich_text", elements };
}

function append(elements, type, parts) {
  const last = elements.at(-1);
  if (last?.type === type) last.elements.push({ type: "text", text: "\n" }, ...parts);
  else elements.push({ type, elements: parts });
}

function inline(line, style = {}) {
  const styled = (element) => (Object.keys(style).length ? { ...element, style } : element);
  return parseInline(line).flatMap((node) => {
    switch (node.type) {
      case "bold":
      case "italic":
      case "strike": return node.children.flatMap((child) => inlineNode(child, { ...style, [node.type]: true }));
      case "code": return [{ type: "text", text: node.text, style: { ...style, code: true } }];
      case "emoji": return [styled({ type: "emoji", name: node.name })];
      case "link": return [styled({ type: "link", url: node.url })];
      default: return [styled({ type: "text", text: node.text ?? "" })];
    }
  });
}

const inlineNode = (node, style) => (node.children
  ? node.children.flatMap((child) => inlineNode(child, { ...style, [node.type]: true }))
  : [{ type: node.type === "emoji" ? "emoji" : "text", ...(node.type === "emoji" ? { name: node.name } : { text: node.text ?? node.url }), style }]);

/** Write a rich_text value as the lines somebody could have typed. */
export function typedFrom(value) {
  const words = (elements) => elements.map((one) => one.text ?? one.url ?? (one.name ? `:${one.name}:` : "")).join("");
  return (value?.elements ?? []).map((part) => {
    if (part.type === "rich_text_list") return part.elements.map((item, at) => `${part.style === "ordered" ? `${at + 1}.` : "-"} ${words(item.elements)}`).join("\n");
    if (part.type === "rich_text_quote") return words(part.elements).replace(/^/gm, "> ");
    return words(part.elements);
  }).join("\n");
}
