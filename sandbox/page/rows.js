/** Messages as rows of a list: which begins a day, which continues the one above. */

import { isoDay, tsToMs } from "./text/dates.js";

const TOGETHER_MS = 5 * 60 * 1000;

/** Make rows {key, message, newDay, joined} out of messages, days counted in `zone`. */
export function toRows(messages, zone) {
  let above = null;
  let dayAbove = null;
  return messages.map((message) => {
    const day = isoDay(tsToMs(message.ts), zone);
    const newDay = day !== dayAbove;
    const joined = !newDay && above !== null && belongsTogether(above, message);
    above = message;
    dayAbove = day;
    return { key: message.ts, message, newDay, joined };
  });
}

function belongsTogether(above, message) {
  const plain = (one) => !one.is_ephemeral && (!one.subtype || one.subtype === "bot_message" || one.subtype === "file_share");
  const author = (one) => one.user ?? one.bot_id ?? one.username;
  return plain(above) && plain(message) && author(above) === author(message)
    && tsToMs(message.ts) - tsToMs(above.ts) < TOGETHER_MS && !above.reply_count;
}
