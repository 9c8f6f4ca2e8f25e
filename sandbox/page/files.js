/** Files and pictures of a message; reading files somebody picked. */

import { html } from "./vendor/standalone.module.js";
import { safeUrl } from "./text/render.js";

export function Files({ files }) {
  if (!files?.length) return null;
  return html`<ul class="files" aria-label="Files">${files.map((file) => html`<li key=${file.id}><${File} file=${file} /></li>`)}</ul>`;
}

function File({ file }) {
  const url = fileUrl(file.url_private ?? file.permalink);
  const name = file.title || file.name || "File";
  if (file.mode === "tombstone") return html`<span class="file file-gone">This file was deleted.</span>`;
  const link = html`<a class="file" href=${url} target="_blank" rel="noreferrer noopener" download=${file.name}>
    <span class="file-kind" aria-hidden="true">${(file.filetype || name.split(".").at(-1) || "file").slice(0, 4)}</span>
    <span class="file-name">${name}<small>${file.pretty_type ?? ""} ${sizeOf(file.size)}</small></span></a>`;
  if (!file.mimetype?.startsWith("image/") || !url) return link;
  return html`<figure class="picture"><figcaption>${name} <small>${sizeOf(file.size)}</small></figcaption>
    <a href=${url} target="_blank" rel="noreferrer noopener"><img src=${url} alt=${file.alt_txt || name} loading="lazy" /></a></figure>`;
}

/** The sandbox's own files, named by its address, are asked for at the address this page was opened at. */
export function fileUrl(url) {
  const path = URL.canParse(url ?? "") ? new URL(url).pathname : "";
  return path.startsWith("/files/") ? path : safeUrl(url);
}

/** "13 kB": a size for people. */
export function sizeOf(bytes) {
  if (!Number.isFinite(bytes)) return "";
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Read picked files as the protocol wants them: {name, content_base64}. */
export const readFiles = (files) => Promise.all([...files].map(readFile));

function readFile(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve({ name: file.name, content_base64: reader.result.slice(reader.result.indexOf(",") + 1) });
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
