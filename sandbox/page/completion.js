/** What could complete the word being typed: a command, a person or group, a channel, an emoji. */

import { nameOf } from "./store.js";
import { findEmoji } from "./text/emoji.js";

const MOST = 8;

/**
 * Look at the text before the caret; give {start, items} or null.
 * Items are {key, label, detail, insert}; `start` is where the word begins that `insert` replaces.
 * An item with `shortcut` is run when it is chosen, as Slack's own menu behind the slash does.
 */
export function completionsFor(state, text, caret, channel) {
  const before = text.slice(0, caret);
  const command = /^\/(\S*)$/.exec(before);
  if (command) return offer(0, commands(state, command[1]));
  const word = /(^|[\s(])([@#:])([^\s@#:]*(?: [^\s@#:]*)?)$/.exec(before);
  if (!word) return null;
  const [, lead, sign, query] = word;
  const source = { "@": mentions, "#": channels, ":": emoji }[sign];
  return offer(word.index + lead.length, source(state, query.toLowerCase(), channel));
}

const offer = (start, items) => (items.length ? { start, items: items.slice(0, MOST) } : null);

const commands = (state, query) => [...slashCommands(state, query), ...globalShortcuts(state, query)];

const globalShortcuts = (state, query) => state.shortcuts
  .filter(({ type, name }) => type === "global" && name.toLowerCase().startsWith(query.toLowerCase()))
  .map(({ callback_id: id, name, description }) => ({ key: id, label: name, detail: description, insert: "", shortcut: id }));

const slashCommands = (state, query) => state.commands
  .filter(({ command }) => command.slice(1).startsWith(query.toLowerCase()))
  .map(({ command, usage_hint: hint, description }) => ({
    key: command, label: `${command}${hint ? ` ${hint}` : ""}`, detail: description, insert: `${command} `,
  }));

function mentions(state, query, channel) {
  const members = new Set(state.channels.get(channel)?.members ?? []);
  const people = [...state.people.values()]
    .filter((person) => `${nameOf(person)} ${person.name}`.toLowerCase().includes(query))
    .sort((a, b) => members.has(b.id) - members.has(a.id) || nameOf(a).localeCompare(nameOf(b)))
    .map((person) => ({
      key: person.id,
      label: nameOf(person),
      detail: [person.title, person.company, members.has(person.id) ? null : "not in this channel"].filter(Boolean).join(", "),
      insert: `@${nameOf(person)} `,
      person,
    }));
  const wide = ["here", "channel"].filter((name) => query && name.startsWith(query))
    .map((name) => ({ key: name, label: `@${name}`, detail: "Everyone in this channel", insert: `@${name} ` }));
  const groups = state.usergroups.filter((group) => group.handle?.startsWith(query))
    .map((group) => ({ key: group.id, label: `@${group.handle}`, detail: group.name, insert: `@${group.handle} ` }));
  return [...people, ...groups, ...wide];
}

const channels = (state, query) => [...state.channels.values()]
  .filter((channel) => channel.kind !== "im" && channel.name?.includes(query))
  .map((channel) => ({ key: channel.id, label: `#${channel.name}`, insert: `#${channel.name} ` }));

const emoji = (_state, query) => (query.length < 2 ? [] : findEmoji(query, MOST)
  .map(({ name, char }) => ({ key: name, label: `${char} :${name}:`, insert: `:${name}: ` })));
