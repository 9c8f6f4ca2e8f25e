/** What the page knows, held in one place; components select the part they show. */

import { createContext, useContext, useLayoutEffect, useReducer, useRef } from "./vendor/standalone.module.js";

/** Everything before the first `hello`. */
export const initialState = Object.freeze({
  phase: "connecting",
  retryAt: null,
  ready: false,
  me: null,
  people: new Map(),
  teams: new Map(),
  channels: new Map(),
  app: {},
  commands: [],
  shortcuts: [],
  usergroups: [],
  stories: [],
  clock: { now: Date.now(), at: performance.now(), rate: 1 },
  faults: {},
  timelines: new Map(),
  threads: new Map(),
  views: [],
  viewErrors: {},
  home: null,
  journal: [],
  toasts: [],
  announcement: "",
  // What this window shows; nobody else's business.
  channel: null,
  thread: null,
  panel: null,
  journalFilter: null,
  sidebarOpen: false,
  switcherOpen: false,
});

/** Hold a state; `change(fn)` replaces it and tells those who listen. */
export function createStore(state) {
  const listeners = new Set();
  return {
    get: () => state,
    change(next) {
      const before = state;
      state = next(state);
      if (state !== before) for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const Session = createContext(null);

/** Give the session: `store`, `actions`. */
export const useSession = () => useContext(Session);

/** Follow one part of the state; the selector must return the same value for the same state. */
export function useSelect(select) {
  const { store } = useSession();
  const [, redraw] = useReducer((count) => count + 1, 0);
  const seen = useRef();
  seen.current = { select, value: select(store.get()) };
  useLayoutEffect(() => {
    const check = () => {
      if (seen.current.select(store.get()) !== seen.current.value) redraw();
    };
    check();
    return store.subscribe(check);
  }, [store]);
  return seen.current.value;
}

/** The workspace's time in milliseconds, running on between two `clock` frames. */
export const nowOf = (state) => state.clock.now + (performance.now() - state.clock.at) * state.clock.rate;

/** Who wrote a message: a person of the workspace, or a stand-in made of what the message says. */
export function authorOf(state, message) {
  const known = state.people.get(message.user) ?? state.people.get(state.app.bot_user_id);
  if (message.user ? state.people.has(message.user) : message.bot_id && known) return known;
  const name = message.username ?? message.user ?? "Unknown";
  return { id: message.user ?? message.bot_id, name, real_name: name, kind: "external", initials: "?", color: "666666" };
}

/** How a person is called in running text. */
export const nameOf = (person) => person?.real_name || person?.name || "Unknown";

/** A conversation's name for people: `#name`, or the other person of a DM. */
export function titleOf(state, channel) {
  if (!channel) return "";
  if (channel.kind === "im" || channel.is_im) return nameOf(state.people.get(channel.with ?? channel.user));
  return channel.name;
}

/** Names for the tokens of a text, as `toTyped` wants them. */
export const namesIn = (state) => ({
  nameOfUser: (id) => state.people.has(id) ? nameOf(state.people.get(id)) : null,
  nameOfChannel: (id) => state.channels.get(id)?.name,
  nameOfGroup: (id) => state.usergroups.find((group) => group.id === id)?.handle,
});
