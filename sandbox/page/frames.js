/** What each frame of the server does to the page's state; pure. */

import { authorOf, nameOf, namesIn, nowOf } from "./store.js";
import { toTyped } from "./text/typed.js";
import { EMPTY, put, remove } from "./timeline.js";

const KEPT_JOURNAL = 2000;

/** Apply frames in order. */
export const applyFrames = (state, frames) => frames.reduce(applyFrame, state);

function applyFrame(state, frame) {
  const reader = READERS[frame.type];
  return reader ? reader(state, frame) : state;
}

const READERS = {
  hello,
  channel: (state, { channel }) => ({ ...state, channels: new Map(state.channels).set(channel.id, channel) }),
  channel_gone,
  message: (state, frame) => announce(putMessage(state, frame), frame),
  message_deleted: (state, { channel, ts }) => dropMessage(state, channel, ts),
  ephemeral: (state, frame) => announce(putMessage(state, frame), frame),
  ephemeral_gone: (state, { channel, ts }) => dropMessage(state, channel, ts),
  view: (state, { stack, errors }) => ({ ...state, views: stack ?? [], viewErrors: errors ?? {} }),
  home: (state, { view }) => ({ ...state, home: view ?? null }),
  clock: (state, frame) => ({ ...state, clock: clockOf(frame) }),
  journal: (state, { entry }) => ({ ...state, journal: putEntry(state.journal, entry) }),
  faults: (state, { faults }) => ({ ...state, faults: faults ?? {} }),
  notice: (state, { text }) => addToast(state, text),
};

function hello(state, frame) {
  const byId = (list) => new Map((list ?? []).map((item) => [item.id, item]));
  const people = byId(frame.people);
  return {
    ...state,
    ready: true,
    me: people.get(frame.me?.id ?? frame.me) ?? frame.me,
    people,
    teams: byId(frame.teams),
    channels: byId(frame.channels),
    app: frame.app ?? {},
    commands: frame.commands ?? [],
    shortcuts: frame.shortcuts ?? [],
    usergroups: frame.usergroups ?? [],
    stories: frame.stories ?? [],
    clock: clockOf(frame.clock),
    faults: frame.faults ?? {},
    // After a reset or a lost connection nothing held here can be trusted. What is open stays in sight
    // until it has been fetched again.
    timelines: kept(state.timelines, state.channel),
    threads: kept(state.threads, state.thread && threadKey(state.thread.channel, state.thread.ts)),
    journal: frame.journal ?? [],
    views: [],
    viewErrors: {},
    home: null,
  };
}

const kept = (map, key) => new Map(map.has(key) ? [[key, map.get(key)]] : []);

function channel_gone(state, { channel }) {
  const channels = new Map(state.channels);
  channels.delete(channel);
  return { ...state, channels, channel: state.channel === channel ? null : state.channel };
}

const clockOf = (frame) => ({ now: frame?.now ? Date.parse(frame.now) : Date.now(), at: performance.now(), rate: frame?.rate ?? 1 });

const isReply = (message) => Boolean(message.thread_ts) && message.thread_ts !== message.ts;

/** The key under which a thread is held. */
export const threadKey = (channel, ts) => `${channel}:${ts}`;

function putMessage(state, { channel, message }) {
  const next = { ...state };
  const inThread = isReply(message);
  if (!inThread || message.subtype === "thread_broadcast" || message.reply_broadcast) {
    next.timelines = new Map(state.timelines).set(channel, put(state.timelines.get(channel) ?? EMPTY, message));
  }
  const key = threadKey(channel, message.thread_ts ?? message.ts);
  if (state.threads.has(key)) {
    next.threads = new Map(state.threads).set(key, put(state.threads.get(key), message));
  }
  return next;
}

function dropMessage(state, channel, ts) {
  const timelines = new Map(state.timelines);
  if (timelines.has(channel)) timelines.set(channel, remove(timelines.get(channel), ts));
  const threads = new Map(state.threads);
  for (const [key, thread] of threads) {
    if (key.startsWith(`${channel}:`)) threads.set(key, remove(thread, ts));
  }
  return { ...state, timelines, threads };
}

/** Screen readers hear new messages of what is open; edits and reactions stay quiet. */
function announce(state, { channel, message }) {
  const isOpen = state.channel === channel;
  const fresh = message.ephemeral || message.is_ephemeral || Number.parseFloat(message.ts) * 1000 > nowOf(state) - 5000;
  if (!isOpen || !fresh || message.edited || message.reactions || message.user === state.me?.id) return state;
  if (message.reply_count) return state;
  return { ...state, announcement: `${nameOf(authorOf(state, message))}: ${toTyped(message.text ?? "", namesIn(state))}` };
}

function putEntry(journal, entry) {
  const at = journal.findIndex((known) => known.id === entry.id);
  if (at >= 0) return journal.with(at, entry);
  return [entry, ...journal].slice(0, KEPT_JOURNAL);
}

/** Show a line for a while; `error` lines are marked. */
export function addToast(state, text, { error = false } = {}) {
  const id = (state.toasts.at(-1)?.id ?? 0) + 1;
  return { ...state, toasts: [...state.toasts.slice(-3), { id, text, error }] };
}
