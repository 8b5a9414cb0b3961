// Names as people type them: the same rules as the program's own filters.

const VENDORS = words(
  "nvidia|amd|intel|xilinx|google|huawei|apple|qualcomm|arm|tesla|geforce|instinct|versal|alveo|amazon|aws",
);
const GENERIC = words(
  "gpus?|cpus?|npus?|tpus?|fpgas?|lpus?|accelerators?|series|family|models?|benchmarks?|data ?sets?|suite|clusters?" +
    "|chips?|processors?|devices?|leaderboard|the|test|tensor core",
);

function words(alternatives) {
  return new RegExp("(?<![\\p{L}\\p{N}_])(?:" + alternatives + ")(?![\\p{L}\\p{N}_])", "gu");
}

/** Lower-case words without plural; "GPUs" is "gpu", the "V100S" is not the "V100". */
export function tokens(name) {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== "")
    .map((token) =>
      token.length >= 4 && token.endsWith("s") && !token.endsWith("ss") && !/\p{N}/u.test(token)
        ? token.slice(0, -1)
        : token,
    );
}

/** Letters and digits, which are the same however a name is spelled. */
export function nameKey(name) {
  return tokens(name).join("");
}

/** A hardware name without vendor and kind, which say nothing new: "NVIDIA A100 GPU" is "a100". */
export function hardwareForm(name) {
  const lower = name.normalize("NFKC").toLowerCase();
  return lower.replace(VENDORS, " ").replaceAll("-", " ").replace(GENERIC, " ").replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * Whether words hold a name; whole words only, so "h20" is not in "H200".
 * @param {string} key what `nameKey` makes of the name, not empty
 * @param {string} text
 */
export function holdsName(key, text) {
  const all = tokens(text);
  for (let first = 0; first < all.length; first++) {
    let matched = 0;
    for (let i = first; i < all.length && matched < key.length; i++) {
      if (!key.startsWith(all[i], matched)) break;
      matched += all[i].length;
    }
    if (matched === key.length) return true;
  }
  return false;
}
