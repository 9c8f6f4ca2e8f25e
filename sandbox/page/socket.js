/** The page's one websocket: requests with answers, pushed frames in batches, reconnect with back-off. */

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/**
 * Open the socket and keep it open.
 * `onFrames(frames)` gets pushed frames in order, many at a time; `onState({ phase, retryAt })` gets
 * `connecting`, `online` or `lost`. A request rejects with an Error whose message is Slack's error word.
 */
export function openSocket(url, { onFrames, onState }) {
  const waiting = new Map();
  let socket = null;
  let nextId = 1;
  let attempts = 0;
  let closed = false;
  let queue = [];
  let timer = null;

  function flush() {
    const frames = queue;
    queue = [];
    if (frames.length) onFrames(frames);
  }

  function receive(event) {
    const frame = JSON.parse(event.data);
    if (frame.type !== "reply") {
      // Timers, not animation frames: a window in the background must stay up to date as well.
      if (!queue.length) setTimeout(flush, 0);
      queue.push(frame);
      return;
    }
    flush();
    const request = waiting.get(frame.id);
    waiting.delete(frame.id);
    if (!request) return;
    if (frame.ok === false) request.reject(new Error(frame.error ?? "unknown_error"));
    else request.resolve(frame.result ?? frame);
  }

  function lose() {
    if (closed) return;
    for (const request of waiting.values()) request.reject(new Error("connection_lost"));
    waiting.clear();
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempts) * (0.75 + Math.random() / 2);
    attempts += 1;
    onState({ phase: "lost", retryAt: performance.now() + wait });
    timer = setTimeout(connect, wait);
  }

  function connect() {
    clearTimeout(timer);
    onState({ phase: attempts ? "lost" : "connecting", retryAt: null });
    socket = new WebSocket(url);
    socket.onopen = () => {
      attempts = 0;
      onState({ phase: "online", retryAt: null });
    };
    socket.onmessage = receive;
    socket.onclose = lose;
  }

  connect();
  return {
    request(action, fields = {}) {
      if (socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error("connection_lost"));
      const id = nextId++;
      socket.send(JSON.stringify({ ...fields, id, do: action }));
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    reconnectNow: () => socket.readyState === WebSocket.CLOSED && connect(),
    close() {
      closed = true;
      clearTimeout(timer);
      socket.close();
    },
  };
}
