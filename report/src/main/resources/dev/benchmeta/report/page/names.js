// Names as people type them, by the rules of NameQuery and NameForm of the program; testdata/filters.tsv holds both to
// the same answers.

const VENDORS = words(
  "nvidia|amd|intel|xilinx|google|huawei|apple|qualcomm|arm|tesla|geforce|instinct|versal|alveo|amazon|aws",
);
const GENERIC = words(
  "gpus?|cpus?|npus?|tpus?|fpgas?|lpus?|accelerators?|series|family|models?|benchmarks?|data ?sets?|suite|clusters?" +
    "|chips?|processors?|devices?|leaderboard|the|test|tensor core",
);

const COUNT = /^\p{White_Space}*\p{Nd}[\p{Nd},]*\p{White_Space}*(?:k\p{White_Space}+|x|times|\u00d7)?\p{White_Space}*/u;
const COUNTS = /(?<![\p{L}\p{N}])(?:\d+x)+(?=[\p{L}\p{N}])/giu;

function words(alternatives) {
  return new RegExp("(?<![\\p{L}\\p{N}_])(?:" + alternatives + ")(?![\\p{L}\\p{N}_])", "gu");
}

/** A text in which case and the width of letters do not count. */
export function simple(text) {
  return text.normalize("NFKC").toLowerCase();
}

/** Lower-case words without plural; "GPUs" is "gpu", the "V100S" is not the "V100". */
function tokens(name) {
  return simple(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== "")
    .map(singular);
}

function singular(token) {
  const plural = token.length >= 4 && token.endsWith("s") && !token.endsWith("ss") && !/\p{N}/u.test(token);
  return plural ? token.slice(0, -1) : token;
}

/** Letters and digits, which are the same however a name is spelled. */
export function nameKey(name) {
  return tokens(name).join("");
}

/**
 * What tells things apart by their names, by the rules of NameKey: "DARTS+" is not "DARTS", which is no plural of
 * "DART".
 */
export function sameKey(name) {
  const plain = name.replace(/(?<![\p{L}\p{N}])\*+([^*]*)\*+/gu, "$1").normalize("NFKC");
  // "A+B" is "A + B".
  const words = plain.matchAll(/([\p{L}\p{Nd}]+)([+*]*)(?![+*]|[\p{L}\p{Nd}])|[\p{L}\p{Nd}]+/gu);
  return Array.from(words, ([all, word = all, marks = ""]) => (word.endsWith("s") ? singular(word.toLowerCase()) : word.toLowerCase()) + marks).join("");
}

/** "8x" in "8xH100" as "8x H100": names are found by whole words. */
export function countsApart(text) {
  return text.replace(COUNTS, "$& ");
}

/** A hardware name without count, vendor and kind, which say nothing new: "8x NVIDIA A100 GPUs" is "a100". */
export function hardwareForm(name) {
  const plain = uncounted(name).replace(VENDORS, " ");
  return withoutGeneric(plain) || alphanumeric(plain).replace(/s$/, "");
}

/** The form to look for when a name is typed: none of "amd gpu", which would be any maker's "GPU". */
export function askedForm(name) {
  const whole = uncounted(name);
  const plain = whole.replace(VENDORS, " ");
  return plain !== whole && withoutGeneric(plain) === "" ? "" : hardwareForm(name);
}

/** "4090 GPU" loses a count, "910b" keeps its digits, "8xA100" loses them again. */
function uncounted(name) {
  const text = simple(name).replace(/[\\{}$*`]/g, "");
  return !/^\d+[a-z]/.test(text) || /^\d+x/.test(text) ? text.replace(COUNT, "") : text;
}

function withoutGeneric(text) {
  return alphanumeric(text.replaceAll("-", " ").replace(GENERIC, " "));
}

function alphanumeric(text) {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * A test whether a text holds a name, or null if the name has no letter or digit. Whole words only, so "h20" is not
 * in "H200". Only places that have its letters are split into words, so that long texts can be asked at every key.
 * @param {string} name as it was typed
 * @returns {((text: string) => boolean) | null} its texts are what `simple` makes of them
 */
export function finder(name) {
  const key = nameKey(name);
  if (key === "") return null;
  const letters = [...key];
  const places = new RegExp("(?<![\\p{L}\\p{N}])" + letters.join("(?:s?[^\\p{L}\\p{N}]+)??") + "s?(?![\\p{L}\\p{N}])", "gu");
  return (text) => {
    places.lastIndex = 0;
    for (let place = places.exec(text); place !== null; place = places.exec(text)) {
      if (nameKey(place[0]) === key) return true;
      places.lastIndex = place.index + letters[0].length;
    }
    return false;
  };
}
