package dev.benchmeta.core.listing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Takes from a title or abstract what its carrier put there: hard line breaks, entities, markup,
 * announcement headers. LaTeX is the paper's own and stays.
 */
final class Texts {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");

    /** Tags that stand in abstracts; "a <b and c> d" has none. */
    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)</?(?:jats:|mml:)?(?:p|i|b|em|strong|sub|sup|br|span|div|a|italic|bold|sc|title|sec|tt|code|ul|ol|li|inline-formula|tex-math|math|mrow|mi|mo|mn|msub|msup)(?:\\s[^<>]{0,500})?/?>");

    private static final Pattern BLOCK =
            Pattern.compile("(?i)</?(?:jats:)?(?:p|br|div|ul|ol|li|title|sec)\\b.*>");

    /** What publishers put above an abstract. */
    private static final Pattern HEADING =
            Pattern.compile("(?i)<(?:jats:)?title>\\s*(?:Abstract|Summary)\\s*</(?:jats:)?title>");

    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "(?i)\\A\\s*arXiv:\\S{1,30}\\s+Announce Type:\\s*[-\\w]{1,20}\\s+Abstract:\\s*");

    private static final Pattern LABEL = Pattern.compile("(?i)\\A\\s*Abstract\\s*[:.—]\\s*");

    /** Where an announcement mail ends: "\\ ( https://arxiv.org/abs/2411.00001 , 312kb)". */
    private static final Pattern MAIL_END =
            Pattern.compile("(?<!\\s)\\s*+\\\\\\\\ \\( ?https?://\\S+ *,[^()]{0,40}\\)\\s*\\z");

    /** "(arXiv:2303.06182v1 [cs.DC])" behind a title of arXiv's older feeds. */
    private static final Pattern TITLE_END =
            Pattern.compile(
                    "(?:\\.\\s*+|(?<!\\s)\\s*+)\\(arXiv:\\S{5,30}(?: \\[[^\\]]{1,30}\\])?(?: [A-Z]{2,12})?\\)\\s*\\z");

    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]");
    private static final Pattern BREAK = Pattern.compile("(?<![ \\t])[ \\t]*+(?:\\r\\n?|\\n)");
    private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t]*\\n\\s*|\\n {2,}(?=\\S)");

    /** A line break that is not the beginning of an item of a list. */
    private static final Pattern WRAP =
            Pattern.compile("\\n(?![ \\t]*(?:[-*•] |\\d{1,2}[.)] |\\(\\d{1,2}\\) ))[ \\t]*");

    private static final Pattern SPLIT_WORD =
            Pattern.compile("(?<=[\\p{L}\\d]-)\\n[ \\t]*(?=[\\p{L}\\d])");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Texts() {}

    /** A title on one line. */
    static String title(String raw) {
        String plain = withoutMarkup(raw);
        return Blanks.strip(
                SPACES.matcher(TITLE_END.matcher(plain).replaceAll("")).replaceAll(" "));
    }

    /** An abstract as the paper has it: one line a paragraph, an empty line between two. */
    static String body(String raw) {
        String text = withoutMarkup(raw);
        text = MAIL_END.matcher(text).replaceFirst("");
        text = ANNOUNCED.matcher(text).replaceFirst("");
        return LABEL.matcher(unwrapped(text)).replaceFirst("");
    }

    /** The text with each paragraph on one line. */
    static String unwrapped(String text) {
        String lines = BREAK.matcher(Blanks.strip(text)).replaceAll("\n");
        StringBuilder out = new StringBuilder(lines.length());
        for (String paragraph : PARAGRAPH.split(lines)) {
            String joined = SPLIT_WORD.matcher(paragraph).replaceAll("");
            out.append(out.length() == 0 ? "" : "\n\n")
                    .append(WRAP.matcher(joined).replaceAll(" "));
        }
        return out.toString();
    }

    /** Entities and tags resolved; a bare "&amp;" or "&lt;" stays. */
    static String withoutMarkup(String raw) {
        String text = CONTROL.matcher(raw).replaceAll("");
        if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
            text = html(text);
        }
        return text.indexOf('&') < 0 ? text : decoded(text);
    }

    private static String decoded(String text) {
        Matcher entity = ENTITY.matcher(text);
        return entity.replaceAll(
                found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), false)));
    }

    /** Only what is a tag goes: "p < 0.05" is none. */
    private static String html(String text) {
        String body = HEADING.matcher(text).replaceAll("");
        return TAG.matcher(body)
                .replaceAll(tag -> BLOCK.matcher(tag.group()).matches() ? "\n\n" : "");
    }
}
