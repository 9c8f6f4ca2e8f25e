/** What people do on the page, as requests to the server and changes of what this window shows. */

import { addToast, applyFrames, threadKey } from "./frames.js";
import { EMPTY, join } from "./timeline.js";

const PAGE = 100;
const WIDE = 1200;
/** Below this, in pixels, a panel would lie over the thread (css/layout.css). */
const BOTH = 1400;

/** Build the page's verbs over a store and a function that sends a request. */
export function createActions(store, request) {
  const show = (fields) => store.change((state) => ({ ...state, ...fields }));
  const toast = (text, options) => store.change((state) => addToast(state, text, options));

  /** Ask the server; say so in a toast when it refuses. Gives null then. */
  async function ask(action, fields) {
    try {
      return await request(action, fields);
    } catch (error) {
      toast(REFUSALS[error.message] ?? inWords(error.message), { error: true });
      return null;
    }
  }

  async function fetchHistory(channel, { before, afresh = false } = {}) {
    const page = await ask("history", { channel, limit: PAGE, ...(before && { before }) });
    if (!page) return;
    store.change((state) => {
      const known = (!afresh && state.timelines.get(channel)) || EMPTY;
      const joined = join(known, page.messages ?? [], Boolean(page.has_more));
      return { ...state, timelines: new Map(state.timelines).set(channel, joined) };
    });
  }

  async function fetchThread(channel, ts) {
    const page = await ask("thread", { channel, ts });
    if (!page) return;
    store.change((state) => ({
      ...state,
      threads: new Map(state.threads).set(threadKey(channel, ts), join(EMPTY, page.messages ?? [], false)),
    }));
  }

  const older = new Set();

  const actions = {
    ask,
    show,
    toast,
    request,
    applyFrames: (frames) => store.change((state) => applyFrames(state, frames)),

    async openChannel(channel, { afresh = false } = {}) {
      show({ channel, ...(!afresh && { thread: null }), sidebarOpen: false, switcherOpen: false });
      remember({ c: channel });
      const { channels, timelines } = store.get();
      if (channels.get(channel)?.is_member === false) return;
      if (afresh || !timelines.get(channel)?.loaded) await fetchHistory(channel, { afresh });
      actions.markRead(channel);
    },

    /** Mark everything as seen, once: the server answers with a `channel` frame without the count. */
    markRead(channel) {
      const { channels, timelines } = store.get();
      const known = channels.get(channel);
      const last = timelines.get(channel)?.messages.findLast((message) => !message.is_ephemeral);
      if (!known || !last || !(known.unread || known.mentions)) return;
      store.change((state) => ({
        ...state,
        channels: new Map(state.channels).set(channel, { ...known, unread: 0, mentions: 0 }),
      }));
      ask("read", { channel, ts: last.ts });
    },

    async loadOlder(channel) {
      const timeline = store.get().timelines.get(channel);
      if (!timeline?.hasMore || older.has(channel)) return;
      older.add(channel);
      const first = timeline.messages.find((message) => !message.is_ephemeral);
      await fetchHistory(channel, { before: first?.ts });
      older.delete(channel);
    },

    async openThread(channel, ts, { afresh = false } = {}) {
      show({ thread: { channel, ts }, panel: window.innerWidth < BOTH ? null : store.get().panel });
      if (afresh || !store.get().threads.has(threadKey(channel, ts))) await fetchThread(channel, ts);
    },

    /** Fetch again what is open: after a reset, or when a lost connection came back. */
    async refresh() {
      const { channel, thread, channels } = store.get();
      if (channel === "home") await ask("open_home");
      else if (channel && channels.has(channel)) await actions.openChannel(channel, { afresh: true });
      else await actions.openFirst();
      if (thread && channels.has(thread.channel)) await actions.openThread(thread.channel, thread.ts, { afresh: true });
    },

    openFirst() {
      const { channels } = store.get();
      const wanted = new URLSearchParams(location.search).get("c");
      if (wanted === "home") return actions.openHome();
      const mine = [...channels.values()].filter((channel) => channel.is_member !== false);
      const first = channels.get(wanted) ?? mine.find((channel) => channel.kind !== "im") ?? mine[0];
      return first ? actions.openChannel(first.id) : undefined;
    },

    openHome() {
      show({ channel: "home", thread: null, sidebarOpen: false, switcherOpen: false });
      remember({ c: "home" });
      return ask("open_home");
    },

    async openDm(user) {
      const reply = await ask("open_dm", { user });
      const id = reply && (reply.channel?.id ?? reply.channel ?? reply.id);
      if (id) await actions.openChannel(id);
    },

    react(channel, message, name) {
      const me = store.get().me?.id;
      const mine = message.reactions?.find((reaction) => reaction.name === name)?.users?.includes(me);
      return ask(mine ? "unreact" : "react", { channel, ts: message.ts, name });
    },

    /** Open a side panel, or close it if it is open; the next window opens with the same. */
    setPanel(panel) {
      const next = store.get().panel === panel ? null : panel;
      localStorage.setItem("panel", next ?? "none");
      show({ panel: next });
    },

    /** A newcomer on a wide screen begins with the stories, if there are any. */
    openUsualPanel() {
      const usual = localStorage.getItem("panel") ?? (store.get().stories.length ? "stories" : "none");
      if (window.innerWidth >= WIDE && usual !== "none") show({ panel: usual });
    },

    dropToast: (id) =>
      store.change((state) => ({ ...state, toasts: state.toasts.filter((toast) => toast.id !== id) })),
  };
  return actions;
}

/** Keep what the window shows in its address, so that a reload or a copied address shows the same. */
function remember(fields) {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(fields)) address.searchParams.set(name, value);
  history.replaceState(null, "", address);
}

/** The server's sentences are shown as they are; Slack's error words are named as such. */
const inWords = (error) => (error.includes(" ") ? error : `Refused: ${error}`);

const REFUSALS = {
  connection_lost: "Not sent: the connection is lost. It is being restored; send again in a moment.",
  not_in_channel: "You are not a member of this channel. Join it first.",
  is_archived: "This channel is archived. Nothing can be posted to it.",
  channel_not_found: "There is no such channel for you.",
  cant_update_message: "Only the author can edit a message.",
  cant_delete_message: "Only the author can delete a message.",
  already_reacted: "You have already added this reaction.",
};
