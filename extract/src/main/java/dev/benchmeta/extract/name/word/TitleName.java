package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.text.Document;
import java.util.List;

/** What a paper's title and abstract together tell to be a name, though its words are plain. */
public final class TitleName {
    private final TitlePrefix prefix;
    private final SmallTitleName small;
    private final JoinedName joined;

    public TitleName(NameWords words) {
        this.prefix = new TitlePrefix(words);
        this.small = new SmallTitleName(words);
        this.joined = new JoinedName(words, prefix);
    }

    /** The words of the name; none if there is no such name. */
    public List<String> of(Document document) {
        List<String> inTitle = prefix.of(document);
        List<String> name = inTitle.isEmpty() ? small.of(document) : inTitle;
        return name.isEmpty() ? joined.of(document) : name;
    }
}
