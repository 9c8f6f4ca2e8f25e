/** A channel's or thread's messages in order of `ts`: put, remove, join pages. */

export const EMPTY = Object.freeze({ messages: [], hasMore: false, loaded: false });

/** Slack's `ts` are numbers of fixed fraction; compare them as numbers, then as text. */
export function compareTs(a, b) {
  return Number.parseFloat(a) - Number.parseFloat(b) || (a < b ? -1 : Number(a > b));
}

/** Put one message where its `ts` belongs, replacing what stood there. */
export function put(timeline, message) {
  const messages = timeline.messages.slice();
  const at = placeOf(messages, message.ts);
  messages.splice(at, messages[at]?.ts === message.ts ? 1 : 0, message);
  return { ...timeline, messages };
}

/** Take one message out; a timeline without it stays as it is. */
export function remove(timeline, ts) {
  const at = placeOf(timeline.messages, ts);
  if (timeline.messages[at]?.ts !== ts) return timeline;
  return { ...timeline, messages: timeline.messages.toSpliced(at, 1) };
}

/** Join a fetched page with what is known; of two messages with one `ts` the fetched one counts. */
export function join(timeline, page, hasMore) {
  const byTs = new Map([...timeline.messages, ...page].map((message) => [message.ts, message]));
  const messages = [...byTs.values()].sort((a, b) => compareTs(a.ts, b.ts));
  return { messages, hasMore, loaded: true };
}

function placeOf(messages, ts) {
  let low = 0;
  let high = messages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareTs(messages[middle].ts, ts) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
