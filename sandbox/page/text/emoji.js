/** Emoji by Slack's names: the ones people and bots use; any other name is shown as text. */

const TABLE = `
ticket 🎫|mega 📣|loudspeaker 📢|white_check_mark ✅|heavy_check_mark ✔️|ballot_box_with_check ☑️|x ❌|warning ⚠️
eyes 👀|tada 🎉|+1 👍|thumbsup 👍|-1 👎|thumbsdown 👎|ok_hand 👌|clap 👏|wave 👋|pray 🙏|raised_hands 🙌
muscle 💪|handshake 🤝|point_right 👉|point_left 👈|point_up 👆|point_down 👇|raised_hand ✋|writing_hand ✍️
heart ❤️|blue_heart 💙|green_heart 💚|yellow_heart 💛|purple_heart 💜|broken_heart 💔|100 💯|fire 🔥|star ⭐
sparkles ✨|zap ⚡|boom 💥|bulb 💡|rocket 🚀|bell 🔔|no_bell 🔕|pushpin 📌|round_pushpin 📍|paperclip 📎
link 🔗|lock 🔒|unlock 🔓|key 🔑|mag 🔍|mag_right 🔎|memo 📝|pencil 📝|pencil2 ✏️|clipboard 📋|page_facing_up 📄
page_with_curl 📃|bookmark_tabs 📑|bar_chart 📊|chart_with_upwards_trend 📈|chart_with_downwards_trend 📉
calendar 📅|date 📅|spiral_calendar_pad 🗓️|file_folder 📁|open_file_folder 📂|card_index_dividers 🗂️|books 📚
book 📖|newspaper 📰|inbox_tray 📥|outbox_tray 📤|package 📦|email 📧|envelope ✉️|incoming_envelope 📨
telephone_receiver 📞|phone ☎️|iphone 📱|computer 💻|desktop_computer 🖥️|printer 🖨️|floppy_disk 💾
alarm_clock ⏰|stopwatch ⏱️|timer_clock ⏲️|hourglass ⌛|hourglass_flowing_sand ⏳|watch ⌚|clock1 🕐|clock3 🕒
clock9 🕘|clock12 🕛|repeat 🔁|arrows_counterclockwise 🔄|arrow_right ➡️|arrow_left ⬅️|arrow_up ⬆️|arrow_down ⬇️
arrow_upper_right ↗️|arrow_lower_right ↘️|fast_forward ⏩|rewind ⏪|double_vertical_bar ⏸️|arrow_forward ▶️
heavy_plus_sign ➕|heavy_minus_sign ➖|question ❓|grey_question ❔|exclamation ❗|grey_exclamation ❕
heavy_exclamation_mark ❗|bangbang ‼️|interrobang ⁉️|information_source ℹ️|no_entry ⛔|no_entry_sign 🚫|sos 🆘
octagonal_sign 🛑|construction 🚧|rotating_light 🚨|vertical_traffic_light 🚦|red_circle 🔴|large_orange_circle 🟠
large_yellow_circle 🟡|large_green_circle 🟢|large_blue_circle 🔵|large_purple_circle 🟣|white_circle ⚪
black_circle ⚫|large_orange_diamond 🔶|large_blue_diamond 🔷|small_orange_diamond 🔸|small_blue_diamond 🔹
red_square 🟥|large_yellow_square 🟨|large_green_square 🟩|white_large_square ⬜|black_large_square ⬛
small_red_triangle 🔺|small_red_triangle_down 🔻|triangular_flag_on_post 🚩|checkered_flag 🏁|white_flag 🏳️
one 1️⃣|two 2️⃣|three 3️⃣|four 4️⃣|five 5️⃣|six 6️⃣|seven 7️⃣|eight 8️⃣|nine 9️⃣|zero 0️⃣|keycap_ten 🔟|hash #️⃣
smile 😄|smiley 😃|grinning 😀|grin 😁|laughing 😆|joy 😂|rolling_on_the_floor_laughing 🤣|slightly_smiling_face 🙂
blush 😊|wink 😉|heart_eyes 😍|sunglasses 😎|thinking_face 🤔|neutral_face 😐|expressionless 😑|confused 😕
worried 😟|slightly_frowning_face 🙁|disappointed 😞|cry 😢|sob 😭|sweat_smile 😅|sweat 😓|scream 😱|angry 😠
rage 😡|exploding_head 🤯|sleeping 😴|face_with_thermometer 🤒|mask 😷|zipper_mouth_face 🤐|relieved 😌
upside_down_face 🙃|hugging_face 🤗|shushing_face 🤫|nerd_face 🤓|face_with_monocle 🧐|partying_face 🥳|salute 🫡
man-shrugging 🤷‍♂️|woman-shrugging 🤷‍♀️|shrug 🤷|facepalm 🤦|man-bowing 🙇‍♂️|woman-bowing 🙇‍♀️
busts_in_silhouette 👥|bust_in_silhouette 👤|robot_face 🤖|ghost 👻|skull 💀|scientist 🧑‍🔬|female-scientist 👩‍🔬
male-scientist 👨‍🔬|factory_worker 🧑‍🏭|technologist 🧑‍💻|female-doctor 👩‍⚕️|male-doctor 👨‍⚕️
factory 🏭|office 🏢|hospital 🏥|truck 🚚|articulated_lorry 🚛|ship 🚢|airplane ✈️|train 🚋|car 🚗|globe_with_meridians 🌐
earth_africa 🌍|earth_americas 🌎|earth_asia 🌏|thermometer 🌡️|test_tube 🧪|petri_dish 🧫|dna 🧬|microscope 🔬
alembic ⚗️|pill 💊|syringe 💉|microbe 🦠|droplet 💧|snowflake ❄️|sunny ☀️|cloud ☁️|rainbow 🌈|wrench 🔧|hammer 🔨
hammer_and_wrench 🛠️|gear ⚙️|nut_and_bolt 🔩|balance_scale ⚖️|scales ⚖️|shield 🛡️|label 🏷️|receipt 🧾|moneybag 💰
euro 💶|dollar 💵|pound 💷|yen 💴|coffee ☕|tea 🍵|cake 🍰|birthday 🎂|pizza 🍕|apple 🍎|trophy 🏆|medal 🏅|dart 🎯
crystal_ball 🔮|gift 🎁|balloon 🎈|seedling 🌱|herb 🌿|four_leaf_clover 🍀|bug 🐛|cat 🐱|dog 🐶|turtle 🐢
speech_balloon 💬|thought_balloon 💭|left_speech_bubble 🗨️|notebook 📓|ledger 📒|hugs 🤗|soon 🔜|new 🆕|ok 🆗|up 🆙
flag-in 🇮🇳|flag-us 🇺🇸|us 🇺🇸|flag-de 🇩🇪|de 🇩🇪|flag-gb 🇬🇧|gb 🇬🇧|flag-jp 🇯🇵|jp 🇯🇵|flag-es 🇪🇸|es 🇪🇸|flag-fr 🇫🇷|fr 🇫🇷`;

const SKIN_TONES = { "skin-tone-2": "🏻", "skin-tone-3": "🏼", "skin-tone-4": "🏽", "skin-tone-5": "🏾", "skin-tone-6": "🏿" };

const byName = new Map(
  TABLE.split(/[|\n]/).filter(Boolean).map((entry) => entry.split(" ")),
);

/** What the reaction picker offers before anybody types. */
const FREQUENT = [
  "ticket", "white_check_mark", "eyes", "+1", "pray", "tada", "warning", "question",
  "raised_hands", "heart", "thinking_face", "rocket", "mega", "hourglass_flowing_sand", "x", "100",
];

/** Give the character for a Slack emoji name, with or without a skin tone, or null if unknown. */
export function emojiFor(name) {
  const [base, tone] = name.split("::");
  const char = byName.get(base);
  if (!char) return null;
  return tone && SKIN_TONES[tone] ? char.replace("\uFE0F", "") + SKIN_TONES[tone] : char;
}

/** List emoji whose name contains the words typed, names that begin with them first. */
export function findEmoji(query, limit = 40) {
  const wanted = query.toLowerCase().replace(/^:|:$/g, "").replaceAll(" ", "_");
  if (!wanted) return FREQUENT.map((name) => ({ name, char: emojiFor(name) }));
  const hits = [...byName].filter(([name]) => name.includes(wanted));
  hits.sort(([a], [b]) => Number(b.startsWith(wanted)) - Number(a.startsWith(wanted)) || a.length - b.length);
  return hits.slice(0, limit).map(([name, char]) => ({ name, char }));
}
