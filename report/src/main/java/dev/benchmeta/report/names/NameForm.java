package dev.benchmeta.report.names;

import com.google.common.base.Ascii;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The form of a name in which case, punctuation, vendors and generic words do not count. Two
 * surfaces with the same form are taken for the same thing: "FooServe model" and "fooserve", but
 * neither "β-VAE" and "VAE" nor "DARTS+" and "DARTS".
 */
public final class NameForm {
    private static final Pattern MARKUP = Pattern.compile("[\\\\{}$`]");
    private static final Pattern STARTS_LIKE_A_NAME = Pattern.compile("^\\d+[a-z]");
    private static final Pattern STARTS_LIKE_A_COUNT = Pattern.compile("^\\d+x");

    /** "8x A100", "12,288 GPUs", "8 times H800": the count is no part of the name. */
    private static final Pattern COUNT =
            Pattern.compile("(?U)^\\s*\\d[\\d,]*\\s*(k\\s+|x|times|\u00D7)?\\s*");

    private static final Pattern VENDOR =
            words(
                    "nvidia|amd|intel|xilinx|google|huawei|apple|qualcomm|arm|tesla"
                            + "|geforce|instinct|versal|alveo|amazon|aws");
    private static final Pattern GENERIC =
            words(
                    "gpus?|cpus?|npus?|tpus?|fpgas?|lpus?|accelerators?|series|family|models?|benchmarks?|data ?sets?"
                            + "|suite|clusters?|chips?|processors?|devices?|leaderboard|the|test|tensor core");

    /** Words that are left out, or may be with the word behind them. */
    private static final Set<String> SPECIAL =
            Set.of(
                    ("nvidia amd intel xilinx google huawei apple qualcomm arm tesla geforce instinct"
                                    + " versal alveo amazon aws gpu gpus cpu cpus npu npus tpu tpus fpga fpgas"
                                    + " lpu lpus accelerator accelerators series family model models benchmark"
                                    + " benchmarks data dataset datasets suite cluster clusters chip chips"
                                    + " processor processors device devices leaderboard the test tensor")
                            .split(" "));

    /** All but letters, digits, and a "+" or "*" at the end of a word. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "[^\\p{L}\\p{N}+*]+|(?<![\\p{L}\\p{N}+*])[+*]+|[+*]+(?=[\\p{L}\\p{N}])");

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_ASCII_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final Pattern PLURAL = Pattern.compile("s$");

    private NameForm() {}

    /** A word boundary counts every script's letters and digits, which {@code \b} does not. */
    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{N}_])(?:" + alternatives + ")(?![\\p{L}\\p{N}_])");
    }

    /**
     * The form of a name.
     *
     * @param hardware whether vendors and counts do not count either
     */
    public static String of(String name, boolean hardware) {
        return of(name, hardware, OTHER);
    }

    /**
     * The form of hardware's name for what a person types, who may leave out the "+" of a
     * "Snapdragon 8+".
     */
    static String lenient(String name) {
        return of(name, true, NO_LETTER_OR_DIGIT);
    }

    /** The form by which names are compared with annotated ones: letters and digits of ASCII. */
    public static String ascii(String name, boolean hardware) {
        return of(lower(name).replace("*", ""), hardware, NO_ASCII_LETTER_OR_DIGIT);
    }

    private static String of(String name, boolean hardware, Pattern other) {
        String simple = simple(name);
        return simple.isEmpty() ? stepByStep(name, hardware, other) : simple;
    }

    /**
     * The form of a name that is a row of plain words of which none is generic: most are, and a
     * search through all claims asks for hundreds of thousands. Empty for other names.
     */
    private static String simple(String name) {
        StringBuilder form = new StringBuilder(name.length());
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? Ascii.toLowerCase(name.charAt(i)) : ' ';
            if (Ascii.isLowerCase(c) || c >= '0' && c <= '9' && form.length() > 0) {
                form.append(c);
            } else if (c != ' ' && c != '-' || SPECIAL.contains(form.substring(start))) {
                return "";
            } else {
                start = form.length();
            }
        }
        return form.toString();
    }

    static String stepByStep(String name, boolean hardware) {
        return stepByStep(name, hardware, OTHER);
    }

    private static String stepByStep(String name, boolean hardware, Pattern other) {
        String plain = plain(name);
        if (hardware) {
            plain = VENDOR.matcher(withoutCount(plain)).replaceAll(" ");
        }
        String spaced = hardware ? plain.replace('-', ' ') : plain;
        String form = without(other, GENERIC.matcher(spaced).replaceAll(" "));
        return form.isEmpty() ? PLURAL.matcher(without(other, plain)).replaceAll("") : form;
    }

    /**
     * Whether a name tells a vendor, perhaps with a kind, and nothing else: "AMD", "8x AMD GPUs".
     * The form of such a name is that of any other vendor's.
     */
    static boolean vendorAtMostWithKind(String name) {
        if (!simple(name).isEmpty()) {
            return false;
        }
        String whole = uncounted(name);
        String plain = VENDOR.matcher(whole).replaceAll(" ");
        String generic = GENERIC.matcher(plain.replace('-', ' ')).replaceAll(" ");
        return !plain.equals(whole) && without(OTHER, generic).isEmpty();
    }

    /**
     * The form of a device's name, in which the vendor counts where nothing else is told of it: an
     * "AMD GPU" is no "NVIDIA GPU".
     */
    public static String device(String name) {
        return vendorAtMostWithKind(name)
                ? PLURAL.matcher(without(OTHER, uncounted(name))).replaceAll("")
                : of(name, true);
    }

    private static String uncounted(String name) {
        return withoutCount(plain(name));
    }

    private static String plain(String name) {
        return MARKUP.matcher(NameKey.withoutEmphasis(lower(name))).replaceAll("");
    }

    private static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** "4090 GPU" loses a count, "910b" keeps its digits, "8xA100" loses them again. */
    private static String withoutCount(String text) {
        boolean name = STARTS_LIKE_A_NAME.matcher(text).find();
        boolean count = STARTS_LIKE_A_COUNT.matcher(text).find();
        return !name || count ? COUNT.matcher(text).replaceFirst("") : text;
    }

    private static String without(Pattern other, String text) {
        return other.matcher(text).replaceAll("");
    }
}
