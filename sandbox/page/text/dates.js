/** Dates for people: Slack's date tokens, message times and day names in a reader's own zone. */

const formats = new Map();

function format(options, zone, locale = "en-US") {
  const key = `${locale}|${zone}|${JSON.stringify(options)}`;
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat(locale, { ...options, timeZone: zone || "UTC" }));
  }
  return formats.get(key);
}

/** Read a Slack `ts` ("1700000000.000100") as milliseconds. */
export const tsToMs = (ts) => Number.parseFloat(ts) * 1000;

/** Name the zone as its people do (IST, CET, EDT) at that moment; offsets only where nobody has a name. */
export function zoneName(ms, zone) {
  for (const locale of ["en-US", "en-GB", "en-IN", "en-AU", "ja-JP"]) {
    const parts = format({ timeZoneName: "short" }, zone, locale).formatToParts(ms);
    const name = parts.find((part) => part.type === "timeZoneName").value;
    if (!/^(GMT|UTC)[+-]/.test(name)) return name;
  }
  return format({ timeZoneName: "short" }, zone).formatToParts(ms).at(-1).value;
}

const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

export const time = (ms, zone) => format(CLOCK, zone).format(ms);
export const timeWithSeconds = (ms, zone) => format({ ...CLOCK, second: "2-digit" }, zone).format(ms);
export const isoDay = (ms, zone) => format({}, zone, "sv-SE").format(ms);

/** "Fri 30 Oct 2026, 16:10 EDT": the whole moment, for tooltips and the clock. */
export function moment(ms, zone) {
  const day = format({ weekday: "short", day: "numeric", month: "short", year: "numeric" }, zone, "en-GB");
  return `${day.format(ms).replace(",", "")}, ${time(ms, zone)} ${zoneName(ms, zone)}`;
}

/** "Today", "Yesterday" or "Friday, October 30th" (with the year when it is another one). */
export function dayName(ms, now, zone) {
  const near = nearDay(ms, now, zone);
  if (near) return near[0].toUpperCase() + near.slice(1);
  const sameYear = isoDay(ms, zone).slice(0, 4) === isoDay(now, zone).slice(0, 4);
  const head = format({ weekday: "long", month: "long" }, zone).formatToParts(ms);
  const pick = (type) => head.find((part) => part.type === type).value;
  const year = sameYear ? "" : `, ${isoDay(ms, zone).slice(0, 4)}`;
  return `${pick("weekday")}, ${pick("month")} ${ordinalDay(ms, zone)}${year}`;
}

/** "3 minutes ago", "in 2 days": the distance of a moment from now, in words. */
export function ago(ms, now) {
  const seconds = Math.round((ms - now) / 1000);
  const steps = [["year", 31536000], ["month", 2592000], ["week", 604800], ["day", 86400], ["hour", 3600], ["minute", 60]];
  const words = new Intl.RelativeTimeFormat("en-US", { numeric: "auto" });
  for (const [unit, size] of steps) {
    if (Math.abs(seconds) >= size) return words.format(Math.trunc(seconds / size), unit);
  }
  return Math.abs(seconds) < 20 ? "just now" : words.format(seconds, "second");
}

/** Fill Slack's date tokens ({date_pretty}, {time}, …) for one moment. Source: Slack, "Formatting text". */
export function fillTokens(pattern, unixSeconds, now, zone) {
  const ms = unixSeconds * 1000;
  const filled = pattern.replace(/\{([a-z_]+)\}/g, (whole, name, at) => {
    const words = token(name, ms, now, zone);
    if (words === null) return whole;
    return at === 0 ? words[0].toUpperCase() + words.slice(1) : words;
  });
  return filled;
}

function token(name, ms, now, zone) {
  const pretty = name.endsWith("_pretty");
  const near = pretty ? nearDay(ms, now, zone) : null;
  if (near) return near;
  const day = ordinalDay(ms, zone);
  const month = format({ month: "long" }, zone).format(ms);
  const year = isoDay(ms, zone).slice(0, 4);
  const weekday = format({ weekday: "long" }, zone).format(ms);
  const withYear = year === isoDay(now, zone).slice(0, 4) ? "" : `, ${year}`;
  switch (name) {
    case "date_num": return isoDay(ms, zone);
    case "date_slash": return format({ year: "numeric", month: "2-digit", day: "2-digit" }, zone).format(ms);
    case "date":
    case "date_pretty": return `${month} ${day}, ${year}`;
    case "date_short":
    case "date_short_pretty": return format({ month: "short", day: "numeric", year: "numeric" }, zone).format(ms);
    case "date_long":
    case "date_long_pretty":
    case "date_long_full": return `${weekday}, ${month} ${day}, ${year}`;
    case "day_divider_pretty": return `${weekday}, ${month} ${day}${withYear}`;
    case "time": return time(ms, zone);
    case "time_secs": return timeWithSeconds(ms, zone);
    case "ago": return ago(ms, now);
    default: return null;
  }
}

function nearDay(ms, now, zone) {
  const day = isoDay(ms, zone);
  const names = [["today", 0], ["yesterday", -1], ["tomorrow", 1]];
  return names.find(([, shift]) => day === isoDay(now + shift * 86400000, zone))?.[0] ?? null;
}

function ordinalDay(ms, zone) {
  const day = Number(isoDay(ms, zone).slice(8));
  const teens = day > 10 && day < 14;
  const suffix = teens ? "th" : { 1: "st", 2: "nd", 3: "rd" }[day % 10] ?? "th";
  return `${day}${suffix}`;
}

/** Read a wall-clock "2026-10-30T16:10" in a zone as Unix seconds; what the zone skips moves forward. */
export function wallToUnix(wall, zone) {
  const asUtc = Date.parse(`${wall}Z`);
  const offsetAt = (ms) => Date.parse(`${unixToWall(ms / 1000, zone)}Z`) - Math.floor(ms / 60000) * 60000;
  const guess = asUtc - offsetAt(asUtc);
  return (asUtc - offsetAt(guess)) / 1000;
}

/** Write Unix seconds as the wall-clock "2026-10-30T16:10" of a zone. */
export const unixToWall = (seconds, zone) => `${isoDay(seconds * 1000, zone)}T${time(seconds * 1000, zone)}`;
