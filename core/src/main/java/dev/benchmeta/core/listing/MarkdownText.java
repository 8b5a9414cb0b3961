package dev.benchmeta.core.listing;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * The words of inline Markdown: links, emphasis and code without their marks; formulas as they are.
 */
final class MarkdownText {
    private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final Pattern FORMULA = Pattern.compile("\\$[^$\\n]{1,300}\\$");
    private static final Pattern SIGN = Pattern.compile("[\\\\_*\\[\\]<`]");

    /** A backslash before the end of a line, or before a space that stands for one. */
    private static final Pattern HARD_BREAK =
            Pattern.compile("\\\\{1,2}(?=[ \\t]*$| )", Pattern.MULTILINE);

    /** Deeper brackets are no links, and the parser's tree is walked by recursion. */
    private static final int MOST_MARKS = 10_000;

    private MarkdownText() {}

    static String plain(String markdown) {
        if (markdown.chars().filter(c -> "[]*_`<!&\\".indexOf(c) >= 0).limit(MOST_MARKS).count()
                == MOST_MARKS) {
            return markdown;
        }
        String text = HARD_BREAK.matcher(markdown).replaceAll("");
        String guarded =
                FORMULA.matcher(text)
                        .replaceAll(
                                formula ->
                                        Matcher.quoteReplacement(
                                                SIGN.matcher(formula.group())
                                                        .replaceAll("\\\\$0")));
        Words words = new Words();
        PARSER.parse(guarded).accept(words);
        return Blanks.strip(words.out.toString());
    }

    private static final class Words extends AbstractVisitor {
        private final StringBuilder out = new StringBuilder();

        @Override
        public void visit(org.commonmark.node.Paragraph paragraph) {
            out.append(out.length() == 0 ? "" : "\n\n");
            visitChildren(paragraph);
        }

        @Override
        public void visit(Text text) {
            out.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            out.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            out.append('\n');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            out.append('\n');
        }

        @Override
        public void visit(Image image) {
            // an image says nothing
        }

        @Override
        public void visit(HtmlInline html) {
            out.append(html.getLiteral());
        }
    }
}
