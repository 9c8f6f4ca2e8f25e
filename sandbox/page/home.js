/** The app's Home, and the tabs between it and the app's direct messages. */

import { html, useState } from "./vendor/standalone.module.js";
import { Avatar, PersonMarks } from "./avatar.js";
import { BlockList } from "./blocks/index.js";
import { BlockScope } from "./blocks/scope.js";
import { nameOf, useSelect, useSession } from "./store.js";

export function HomeView() {
  const bot = useSelect((state) => state.people.get(state.app.bot_user_id));
  const app = useSelect((state) => state.app);
  const view = useSelect((state) => state.home);
  const title = bot ? nameOf(bot) : app.name ?? "App";
  return html`<main class="main" id="main" aria-label=${`${title} home`}>
    <header class="channel-head"><${Avatar} person=${bot} /><h1>${title}</h1><${PersonMarks} person=${bot} /></header>
    <${AppTabs} current="home" />
    ${view ? html`<${HomeBlocks} key=${view.id} view=${view} />`
      : html`<p class="empty">Nothing here yet. The app fills its Home when you open it.</p>`}
  </main>`;
}

function HomeBlocks({ view }) {
  const [values, setValues] = useState({});
  return html`<div class="home" tabindex="0" role="region" aria-label="Home"><${BlockScope} blocks=${view.blocks} where=${{ view_id: view.id }} values=${values} onValues=${setValues}>
    <${BlockList} blocks=${view.blocks} /><//></div>`;
}

export function AppTabs({ current }) {
  const { actions } = useSession();
  const bot = useSelect((state) => state.app.bot_user_id);
  const tab = (name, label, onClick) => html`<button type="button" class=${current === name ? "tab current" : "tab"}
    aria-current=${current === name ? "page" : undefined} onClick=${onClick}>${label}</button>`;
  return html`<nav class="tabs" aria-label="App">
    ${tab("home", "Home", actions.openHome)}${tab("messages", "Messages", () => actions.openDm(bot))}</nav>`;
}
