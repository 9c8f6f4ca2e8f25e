/** Coloured initials and company marks, readable on every colour. */

import { html } from "./vendor/standalone.module.js";
import { useSelect } from "./store.js";

/** A person's avatar; names beside it make it decoration. */
export function Avatar({ person, size = "m" }) {
  const color = hex(person?.color);
  const bot = person?.is_bot || person?.kind === "bot";
  return html`<span class=${`avatar avatar-${size}${bot ? " avatar-bot" : ""}`} aria-hidden="true"
    style=${{ "--paper": color, "--ink": inkOn(color) }}>${person?.initials || initialsOf(person)}</span>`;
}

/** APP for bots; the company's name for people of another company than the host; "Guest" for guests. */
export function PersonMarks({ person }) {
  const host = useSelect((state) => [...state.teams.values()].find((team) => team.is_host)?.id);
  if (!person) return null;
  if (person.is_bot || person.kind === "bot") return html`<span class="mark mark-app">APP</span>`;
  if (person.kind === "guest") return html`<span class="mark">Guest</span>`;
  if (person.team_id && person.team_id !== host) return html`<${TeamMark} id=${person.team_id} name=${person.company} />`;
  return null;
}

/** Another company's mark: its colour and name. */
export function TeamMark({ id, name, short = false }) {
  const team = useSelect((state) => state.teams.get(id));
  const label = team?.name ?? name ?? "Another company";
  const color = hex(team?.color);
  return html`<span class="mark mark-team" title=${label}>
    <span class="mark-square" aria-hidden="true" style=${{ "--paper": color, "--ink": inkOn(color) }}>${team?.initials ?? label[0]}</span>
    <span class=${short ? "hidden-text" : ""}>${label}</span></span>`;
}

function initialsOf(person) {
  const words = (person?.real_name || person?.name || "?").split(/[\s._-]+/).filter(Boolean);
  return words.slice(0, 2).map((word) => word[0].toUpperCase()).join("");
}

function hex(color) {
  const bare = String(color ?? "").replace(/^#/, "");
  return /^[0-9a-f]{6}$/i.test(bare) ? `#${bare}` : "#6b7280";
}

/** Black or white, whichever stands out more on a colour (WCAG relative luminance). */
function inkOn(color) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return (light + 0.05) ** 2 > 0.05 * 1.05 ? "#000000" : "#ffffff";
}
