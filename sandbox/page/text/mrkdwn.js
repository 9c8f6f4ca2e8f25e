/** Slack's mrkdwn as a tree of nodes; never as HTML. Source: Slack, "Formatting text for app surfaces". */

const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };
const WORD = /[\p{L}\p{N}]/u;
const STYLES = { "*": "bold", _: "italic", "~": "strike" };

/** Undo Slack's three escapes. */
export const unescape = (text) => text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity]);

/** Parse mrkdwn into block nodes: `pre`, `quote` and runs of inline nodes with `break`s. */
export function parseMrkdwn(text) {
  const nodes = [];
  const parts = text.split("```");
  for (const [index, part] of parts.entries()) {
    const closed = index % 2 === 1 && parts.length > index + 1;
    if (closed) nodes.push({ type: "pre", text: unescape(plainTokens(part.replace(/^\n|\n$/g, ""))) });
    else nodes.push(...parseLines(index % 2 === 1 ? `\`\`\`${part}` : part, nodes.at(-1)?.type === "pre"));
  }
  return nodes;
}

/** Parse plain_text: emoji names and line breaks only. */
export function parsePlain(text, { emoji = true } = {}) {
  return text.split("\n").flatMap((line, index) => [
    ...(index ? [{ type: "break" }] : []),
    ...(emoji ? splitEmoji(line) : [{ type: "text", text: line }]),
  ]);
}

function parseLines(text, afterPre) {
  const nodes = [];
  const lines = (afterPre ? text.replace(/^\n/, "") : text).split("\n");
  if (lines.length === 1 && lines[0] === "") return nodes;
  let quote = null;
  let needsBreak = false;
  let quotesRest = false;
  for (const line of lines) {
    const opensRest = /^(?:&gt;|>){3} ?(.*)$/.exec(line);
    quotesRest ||= Boolean(opensRest);
    const quoted = opensRest ?? /^(?:&gt;|>) ?(.*)$/.exec(line) ?? (quotesRest ? [line, line] : null);
    if (quoted) {
      if (quote) quote.children.push({ type: "break" });
      else nodes.push((quote = { type: "quote", children: [] }));
      quote.children.push(...parseInline(quoted[1]));
      needsBreak = false;
    } else {
      quote = null;
      if (needsBreak) nodes.push({ type: "break" });
      nodes.push(...parseInline(line));
      needsBreak = true;
    }
  }
  return nodes;
}

/** Parse one line: styles, code, links, mentions, dates, emoji. */
export function parseInline(line) {
  const nodes = [];
  let plain = "";
  const flush = () => {
    if (plain) nodes.push(...splitEmoji(plain));
    plain = "";
  };
  for (let at = 0; at < line.length; ) {
    const found = codeAt(line, at) ?? tokenAt(line, at) ?? styleAt(line, at) ?? urlAt(line, at);
    if (found) {
      flush();
      nodes.push(found.node);
      at = found.end;
    } else {
      plain += line[at];
      at += 1;
    }
  }
  flush();
  return nodes;
}

function codeAt(line, at) {
  if (line[at] !== "`") return null;
  const close = line.indexOf("`", at + 1);
  if (close <= at + 1) return null;
  return { node: { type: "code", text: unescape(plainTokens(line.slice(at + 1, close))) }, end: close + 1 };
}

function tokenAt(line, at) {
  if (line[at] !== "<") return null;
  const close = line.indexOf(">", at);
  if (close < 0) return null;
  const node = parseToken(line.slice(at + 1, close));
  return node && { node, end: close + 1 };
}

/** Read what stands between < and >: a mention, a date or a link; null when it is none of these. */
function parseToken(body) {
  const [target, ...rest] = body.split("|");
  const label = rest.length ? unescape(rest.join("|")) : null;
  if (target.startsWith("@")) return { type: "user", id: target.slice(1), label };
  if (target.startsWith("#")) return { type: "channel", id: target.slice(1), label };
  if (target.startsWith("!subteam^")) return { type: "usergroup", id: target.slice(9), label };
  if (target.startsWith("!date^")) return dateNode(target, label);
  if (target.startsWith("!")) return { type: "broadcast", range: target.slice(1), label };
  if (/^(https?|mailto|tel|slack):/i.test(target)) return { type: "link", url: unescape(target), label };
  return null;
}

function dateNode(target, fallback) {
  const [, unix, pattern, url] = target.split("^");
  if (!/^-?\d+$/.test(unix) || !pattern) return { type: "text", text: fallback ?? "" };
  return { type: "date", unix: Number(unix), pattern: unescape(pattern), fallback, url: url ? unescape(url) : null };
}

function styleAt(line, at) {
  const type = STYLES[line[at]];
  if (!type || (at > 0 && WORD.test(line[at - 1])) || /[\s]|^$/.test(line[at + 1] ?? "")) return null;
  for (let close = line.indexOf(line[at], at + 1); close > 0; close = line.indexOf(line[at], close + 1)) {
    const touchesWord = WORD.test(line[close + 1] ?? " ");
    const insideToken = line.lastIndexOf("<", close) > line.lastIndexOf(">", close) && line.indexOf(">", close) > 0;
    if (close === at + 1) return null;
    if (!/\s/.test(line[close - 1]) && !touchesWord && !insideToken && balancedCode(line.slice(at + 1, close))) {
      return { node: { type, children: parseInline(line.slice(at + 1, close)) }, end: close + 1 };
    }
  }
  return null;
}

const balancedCode = (text) => (text.split("`").length - 1) % 2 === 0;

function urlAt(line, at) {
  if (line[at] !== "h" || (at > 0 && WORD.test(line[at - 1]))) return null;
  const match = /^https?:\/\/[^\s<>|]+[^\s<>|.,;:!?)*_~'"]/.exec(line.slice(at));
  return match && { node: { type: "link", url: unescape(match[0]), label: null }, end: at + match[0].length };
}

function splitEmoji(text) {
  const parts = text.split(/(:[a-z0-9_+'-]+(?:::skin-tone-[2-6])?:)/g);
  return parts.filter(Boolean).map((part) =>
    /^:[^:]/.test(part) && part.endsWith(":") && part.length > 2
      ? { type: "emoji", name: part.slice(1, -1) }
      : { type: "text", text: unescape(part) },
  );
}

/** Inside code Slack shows a link's label or address, not a link. */
function plainTokens(text) {
  return text.replace(/<([^>|]+)(?:\|([^>]*))?>/g, (whole, target, label) =>
    parseToken(target) ? label ?? target.replace(/^!/, "@") : whole,
  );
}
