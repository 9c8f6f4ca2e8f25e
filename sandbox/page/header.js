/** The bar on top: workspace, clock, panels, theme, who one is. */

import { html, useEffect, useState } from "./vendor/standalone.module.js";
import { ActAs } from "./act_as.js";
import { ClockBar } from "./clockbar.js";
import { Icon } from "./icons.js";
import { useSelect, useSession } from "./store.js";

export function Header() {
  const { actions } = useSession();
  const host = useSelect((state) => [...state.teams.values()].find((team) => team.is_host));
  const panel = useSelect((state) => state.panel);
  const hasStories = useSelect((state) => state.stories.length > 0);
  const open = useSelect((state) => state.sidebarOpen);
  const toggle = (name, label) => html`<button type="button" class=${panel === name ? "bar-button current" : "bar-button"} aria-pressed=${panel === name}
    onClick=${() => actions.setPanel(name)}>${label}</button>`;
  return html`<header class="bar">
    <button type="button" class="bar-button burger" aria-label="Channels" aria-expanded=${open} onClick=${() => actions.show({ sidebarOpen: !open })}><${Icon} name="menu" /></button>
    <span class="workspace"><span class="workspace-mark" aria-hidden="true">${host?.initials ?? "W"}</span><b>${host?.name ?? "Workspace"}</b><span class="sandbox-note">Sandbox</span></span>
    <${ClockBar} />
    <div class="bar-end" role="group" aria-label="Panels">
      ${hasStories && toggle("stories", "Stories")}${toggle("journal", "Journal")}${toggle("faults", "Faults")}
      <${ThemeButton} /><${ActAs} />
    </div>
  </header>`;
}

const THEMES = { auto: "As the system", light: "Light", dark: "Dark" };

function ThemeButton() {
  const [theme, setTheme] = useState(() => (localStorage.getItem("theme") in THEMES ? localStorage.getItem("theme") : "auto"));
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem("theme", theme);
  }, [theme]);
  const names = Object.keys(THEMES);
  const label = THEMES[theme] ?? THEMES.auto;
  return html`<button type="button" class="bar-button" title=${`Theme: ${label}`} aria-label=${`Theme: ${label}. Change`}
    onClick=${() => setTheme(names[(names.indexOf(theme) + 1) % names.length])}><${Icon} name=${theme} /></button>`;
}
