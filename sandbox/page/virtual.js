/** A list that draws only the rows in sight, keeps its place when rows grow, and follows the newest. */

import { html, useEffect, useImperativeHandle, useLayoutEffect, useReducer, useRef, useState } from "./vendor/standalone.module.js";

const OVERSCAN_PX = 600;
const FIRST_GUESS_PX = 56;
const STUCK_PX = 30;
const NEAR_TOP_PX = 1200;

/**
 * Draw `rows` ({key}, oldest first) with `draw(row, hasFocus)`.
 * `onNearTop` is called when older rows may be wanted; `handle` gets {scrollTo(key), toEnd()};
 * `onFollow(bool)` tells whether the newest row is in sight.
 */
export function VirtualList({ rows, draw, label, onNearTop, onFollow, handle, header, class: name = "" }) {
  const box = useRef();
  const inner = useRef();
  const top = useRef();
  const heights = useRef(new Map());
  const place = useRef({ following: true, anchor: null, width: 0 });
  const [focused, setFocused] = useState(null);
  const [, redraw] = useReducer((count) => count + 1, 0);

  // A list fetched afresh may not hold the row that was in sight.
  if (place.current.anchor && !rows.some((row) => row.key === place.current.anchor.key)) place.current = { following: true, anchor: null };
  const offsets = measure(rows, heights.current);
  const total = offsets[rows.length];
  const viewport = box.current?.clientHeight || 800;
  const headerPx = top.current?.offsetHeight ?? 0;
  const from = place.current.following ? total - viewport : startOf(place.current.anchor, rows, offsets);
  const first = Math.max(0, Math.min(rows.length - 1, indexAt(offsets, from - OVERSCAN_PX)));
  const last = Math.min(rows.length - 1, indexAt(offsets, from + viewport + OVERSCAN_PX));
  const shown = rows.slice(first, last + 1);

  /** Put the scroll where the place says; heights may have changed since. */
  function settle() {
    const element = box.current;
    const now = measure(rows, heights.current);
    const wanted = place.current.following ? element.scrollHeight : headerPx + startOf(place.current.anchor, rows, now);
    if (Math.abs(element.scrollTop - wanted) > 1) element.scrollTop = wanted;
  }

  function takeHeights() {
    let changed = false;
    for (const element of inner.current.children) {
      const px = element.getBoundingClientRect().height;
      if (Math.abs((heights.current.get(element.dataset.key) ?? -1) - px) > 0.5) {
        heights.current.set(element.dataset.key, px);
        changed = true;
      }
    }
    return changed;
  }

  const latest = useRef();
  latest.current = settle;

  useLayoutEffect(() => {
    const changed = takeHeights();
    settle();
    if (changed) redraw();
  });

  useEffect(() => {
    const observer = new ResizeObserver(() => {
      if (takeHeights()) redraw();
      latest.current();
    });
    observer.observe(box.current);
    observer.observe(inner.current);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (from < NEAR_TOP_PX) onNearTop?.();
  }, [rows.length, first]);

  function scrolled() {
    const element = box.current;
    const following = element.scrollHeight - element.scrollTop - element.clientHeight < STUCK_PX;
    const at = element.scrollTop - headerPx;
    const index = Math.min(rows.length - 1, indexAt(offsets, at));
    const anchor = rows[index] && { key: rows[index].key, delta: at - offsets[index] };
    if (following !== place.current.following) onFollow?.(following);
    place.current = { following, anchor };
    redraw();
    if (element.scrollTop < NEAR_TOP_PX) onNearTop?.();
  }

  useImperativeHandle(handle, () => ({
    toEnd() {
      place.current = { following: true, anchor: null };
      onFollow?.(true);
      redraw();
    },
    scrollTo(key) {
      place.current = { following: false, anchor: { key, delta: -120 } };
      redraw();
    },
  }), []);

  return html`<div class=${`scroller ${name}`} ref=${box} onScroll=${scrolled}>
    <div ref=${top}>${header}</div>
    <div role="list" aria-label=${label} ref=${inner} class="scroller-rows" onKeyDown=${moveByArrows}
      onfocusin=${(event) => setFocused(event.target.closest(".scroller-row")?.dataset.key ?? null)}
      onfocusout=${(event) => inner.current?.contains(event.relatedTarget) || setFocused(null)}
      style=${{ paddingTop: `${offsets[first]}px`, paddingBottom: `${total - offsets[last + 1]}px` }}>
      ${shown.map((row, index) => html`
        <div role="listitem" key=${row.key} data-key=${row.key} class="scroller-row"
          aria-setsize=${rows.length} aria-posinset=${first + index + 1}
          tabindex=${index === shown.length - 1 ? 0 : -1}>${draw(row, row.key === focused)}</div>`)}
    </div>
  </div>`;
}

/** Where each row begins; unmeasured rows count with the mean of the measured. */
function measure(rows, heights) {
  let known = 0;
  for (const px of heights.values()) known += px;
  const guess = heights.size ? known / heights.size : FIRST_GUESS_PX;
  const offsets = new Float64Array(rows.length + 1);
  for (let index = 0; index < rows.length; index += 1) {
    offsets[index + 1] = offsets[index] + (heights.get(rows[index].key) ?? guess);
  }
  return offsets;
}

function startOf(anchor, rows, offsets) {
  const index = anchor ? rows.findIndex((row) => row.key === anchor.key) : 0;
  return Math.max(0, offsets[Math.max(0, index)] + (anchor?.delta ?? 0));
}

function indexAt(offsets, px) {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle] <= px) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Up and Down go from message to message; Home and End to the ends of what is drawn. */
function moveByArrows(event) {
  const row = event.target.closest(".scroller-row");
  if (event.target !== row) return;
  const next = { ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling,
    Home: row.parentElement.firstElementChild, End: row.parentElement.lastElementChild }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}
