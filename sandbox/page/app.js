/** The page's root: opens the socket, holds the store, lays the parts out. */

import { html, render, useEffect } from "./vendor/standalone.module.js";
import { createActions } from "./actions.js";
import { ChannelView } from "./channel.js";
import { FaultsPanel } from "./faults.js";
import { Header } from "./header.js";
import { HomeView } from "./home.js";
import { JournalPanel } from "./journal.js";
import { Modals } from "./modal.js";
import { Sidebar } from "./sidebar.js";
import { openSocket } from "./socket.js";
import { Announcer, ConnectionNote, Toasts } from "./status.js";
import { Session, createStore, initialState, titleOf, useSelect, useSession } from "./store.js";
import { StoriesPanel } from "./stories.js";
import { Switcher } from "./switcher.js";
import { ThreadPanel } from "./thread.js";

const PANELS = { journal: JournalPanel, faults: FaultsPanel, stories: StoriesPanel };

function App({ onRetry }) {
  const { actions, store } = useSession();
  const ready = useSelect((state) => state.ready);
  const channel = useSelect((state) => state.channel);
  const thread = useSelect((state) => state.thread);
  const panel = useSelect((state) => state.panel);
  const switcherOpen = useSelect((state) => state.switcherOpen);
  const sidebarOpen = useSelect((state) => state.sidebarOpen);
  useTitle();
  useEffect(() => {
    const key = (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        actions.show({ switcherOpen: !store.get().switcherOpen });
      }
    };
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, []);

  if (!ready) return html`<p class="boot" role="status">Opening the workspace…</p><${ConnectionNote} onRetry=${onRetry} />`;
  const Panel = PANELS[panel];
  return html`
    <a class="skip" href="#main">Skip to messages</a>
    <${Header} />
    <${ConnectionNote} onRetry=${onRetry} />
    <div class="columns">
      <${Sidebar} />
      ${sidebarOpen && html`<div class="veil" onClick=${() => actions.show({ sidebarOpen: false })}></div>`}
      ${channel === "home" ? html`<${HomeView} />` : html`<${ChannelView} id=${channel} />`}
      ${thread && html`<${ThreadPanel} channel=${thread.channel} ts=${thread.ts} />`}
      ${Panel && html`<${Panel} />`}
    </div>
    <${Modals} />
    ${switcherOpen && html`<${Switcher} />`}
    <${Toasts} /><${Announcer} />`;
}

/** The window's title tells who one is, where, and whether something is unread. */
function useTitle() {
  const title = useSelect((state) => {
    const unread = [...state.channels.values()].some((channel) => channel.unread);
    const place = state.channel === "home" ? "Home" : titleOf(state, state.channels.get(state.channel));
    return `${unread ? "● " : ""}${[place, state.me?.real_name ?? state.me?.name].filter(Boolean).join(" – ") || "Sandbox workspace"}`;
  });
  useEffect(() => { document.title = title; }, [title]);
}

function start() {
  const store = createStore(initialState);
  const as = new URLSearchParams(location.search).get("as");
  const address = new URL("/page/socket", location.href);
  address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  if (as) address.searchParams.set("as", as);
  let socket = null;
  const actions = createActions(store, (action, fields) => socket.request(action, fields));
  socket = openSocket(address, {
    onState: (fields) => store.change((state) => ({ ...state, ...fields })),
    onFrames(frames) {
      const isFirst = !store.get().ready;
      actions.applyFrames(frames);
      if (!frames.some((frame) => frame.type === "hello")) return;
      if (isFirst) actions.openUsualPanel();
      actions.refresh();
    },
  });
  render(html`<${Session.Provider} value=${{ store, actions }}><${App} onRetry=${socket.reconnectNow} /><//>`, document.getElementById("app"));
}

start();
