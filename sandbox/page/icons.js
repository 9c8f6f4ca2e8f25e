/** The page's line icons, drawn here so that no font has to have them; always beside or behind words. */

import { html } from "./vendor/standalone.module.js";

const PATHS = {
  add: "M10 4v12M4 10h12",
  auto: "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14",
  back: "M12 4l-6 6 6 6",
  close: "M5 5l10 10M15 5L5 15",
  dark: "M16 12.500A6.500 6.500 0 0 1 7.500 4 6.500 6.500 0 1 0 16 12.500z",
  down: "M5 8l5 5 5-5",
  light: "M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM10 2v2M10 16v2M2 10h2M16 10h2M4.300 4.300l1.400 1.400M14.300 14.300l1.400 1.400M4.300 15.700l1.400-1.400M14.300 5.700l1.400-1.400",
  lock: "M5 9h10v7H5zM7 9V6.500a3 3 0 0 1 6 0V9",
  menu: "M3 5h14M3 10h14M3 15h14",
  more: "M5 10h.01M10 10h.01M15 10h.01",
  out: "M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7",
  play: "M6 4l10 6-10 6z",
  people: "M7.500 9a2.750 2.750 0 1 0 0-5.500 2.750 2.750 0 0 0 0 5.500zM2 16.500c.4-3 2.500-4.500 5.500-4.500s5.100 1.500 5.500 4.500M13 4a2.500 2.500 0 0 1 0 4.800M15 12.300c1.700.7 2.700 2.100 3 4.200",
  reply: "M4 4h12v9H9l-4 3.500V13H4z",
  search: "M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4zM13 13l4 4",
  smile: "M9 3.500a6.500 6.500 0 1 0 6.500 6.500M6.500 11.500c1.300 2.300 4 2.300 5 0M7 8h.01M11 8h.01M15.500 2v5M13 4.500h5",
  trash: "M4 6h12M8 6V4h4v2M6 6l.7 10h6.600L14 6M8.500 9v4.500M11.500 9v4.500",
};

export const Icon = ({ name }) => html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${PATHS[name]} /></svg>`;
