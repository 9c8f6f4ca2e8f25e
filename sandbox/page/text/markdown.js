/** The `markdown` block's dialect (CommonMark's common parts and tables) as a tree of nodes. */

/** Parse markdown into block nodes: heading, paragraph, list, quote, pre, rule, table. */
export function parseMarkdown(text) {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const nodes = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    const reader = READERS.find(([test]) => test.test(line) && (test !== TABLE || TABLE_RULE.test(lines[at + 1] ?? "")));
    if (!line.trim()) at += 1;
    else at = (reader ? reader[1] : paragraph)(lines, at, nodes);
  }
  return nodes;
}

const FENCE = /^\s*(```|~~~)/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const RULE = /^\s*([-*_])(?:\s*\1){2,}\s*$/;
const QUOTE = /^\s*>\s?(.*)$/;
const ITEM = /^(\s*)([-*+]|\d+[.)])\s+(.*)$/;
const TABLE = /^\s*\|.*\|\s*$/;
const TABLE_RULE = /^\s*\|?[\s:|-]*-[\s:|-]*\|?\s*$/;

const READERS = [[FENCE, fence], [HEADING, heading], [RULE, rule], [QUOTE, quote], [ITEM, list], [TABLE, table]];

function fence(lines, at, nodes) {
  const mark = FENCE.exec(lines[at])[1];
  const end = lines.findIndex((line, index) => index > at && line.trim().startsWith(mark));
  const stop = end < 0 ? lines.length : end;
  nodes.push({ type: "pre", text: lines.slice(at + 1, stop).join("\n") });
  return stop + 1;
}

function heading(lines, at, nodes) {
  const [, marks, words] = HEADING.exec(lines[at]);
  nodes.push({ type: "heading", level: marks.length, children: inlineMarkdown(words) });
  return at + 1;
}

function rule(_lines, at, nodes) {
  nodes.push({ type: "rule" });
  return at + 1;
}

function quote(lines, at, nodes) {
  let end = at;
  while (end < lines.length && QUOTE.test(lines[end])) end += 1;
  const inner = lines.slice(at, end).map((line) => QUOTE.exec(line)[1]);
  nodes.push({ type: "quote", children: parseMarkdown(inner.join("\n")) });
  return end;
}

function list(lines, at, nodes) {
  const items = [];
  const ordered = /\d/.test(ITEM.exec(lines[at])[2]);
  let end = at;
  for (; end < lines.length && ITEM.test(lines[end]); end += 1) {
    const [, space, , words] = ITEM.exec(lines[end]);
    const task = /^\[([ xX])\]\s+(.*)$/.exec(words);
    items.push({
      indent: Math.floor(space.replaceAll("\t", "    ").length / 2),
      done: task ? task[1] !== " " : null,
      children: inlineMarkdown(task ? task[2] : words),
    });
  }
  nodes.push({ type: "list", ordered, items });
  return end;
}

function table(lines, at, nodes) {
  let end = at;
  while (end < lines.length && TABLE.test(lines[end])) end += 1;
  const cells = (line) => line.trim().replace(/^\||\|$/g, "").split("|").map((cell) => inlineMarkdown(cell.trim()));
  const rows = lines.slice(at, end).filter((_, index) => index !== 1).map(cells);
  nodes.push({ type: "table", head: rows[0], rows: rows.slice(1) });
  return end;
}

function paragraph(lines, at, nodes) {
  let end = at;
  while (end < lines.length && lines[end].trim() && (end === at || !READERS.some(([test]) => test.test(lines[end])))) end += 1;
  const children = lines.slice(at, end).flatMap((line, index) => [
    ...(index ? [{ type: "break" }] : []),
    ...inlineMarkdown(line.trim()),
  ]);
  nodes.push({ type: "paragraph", children });
  return end;
}

const INLINE = [
  [/`([^`]+)`/, (m) => ({ type: "code", text: m[1] })],
  [/!?\[([^\]]*)\]\((https?:[^)\s]+)[^)]*\)/, (m) => ({ type: "link", url: m[2], label: m[1] })],
  [/<(https?:[^>\s]+)>/, (m) => ({ type: "link", url: m[1], label: null })],
  [/<@([A-Z0-9]+)>/, (m) => ({ type: "user", id: m[1], label: null })],
  [/<#([A-Z0-9]+)>/, (m) => ({ type: "channel", id: m[1], label: null })],
  [/\*\*(\S(?:.*?\S)?)\*\*|__(\S(?:.*?\S)?)__/, (m) => ({ type: "bold", children: inlineMarkdown(m[1] ?? m[2]) })],
  [/~~(\S(?:.*?\S)?)~~/, (m) => ({ type: "strike", children: inlineMarkdown(m[1]) })],
  [/\*(\S(?:.*?\S)?)\*|(?<!\w)_(\S(?:.*?\S)?)_(?!\w)/, (m) => ({ type: "italic", children: inlineMarkdown(m[1] ?? m[2]) })],
  [/:([a-z0-9_+-]+):/, (m) => ({ type: "emoji", name: m[1] })],
  [/https?:\/\/[^\s<>]+[^\s<>.,;:!?)]/, (m) => ({ type: "link", url: m[0], label: null })],
];

function inlineMarkdown(text) {
  let first = null;
  for (const [pattern, build] of INLINE) {
    const match = pattern.exec(text);
    if (match && (!first || match.index < first.match.index)) first = { match, build };
  }
  if (!first) return text ? [{ type: "text", text: text.replace(/\\([\\`*_{}[\]()#+.!~|-])/g, "$1") }] : [];
  const { match, build } = first;
  return [
    ...inlineMarkdown(text.slice(0, match.index)),
    build(match),
    ...inlineMarkdown(text.slice(match.index + match[0].length)),
  ];
}
