package dev.benchmeta.report.graph;

import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.names.NameForm;
import dev.benchmeta.report.names.NameKey;
import dev.benchmeta.report.names.PaperNames;
import dev.benchmeta.report.table.Claim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the node that the words of a claim speak of. "State-of-the-art work FlightLLM" is FlightLLM
 * if some paper presents it; "the baseline" is nothing but that paper's.
 */
public final class NodeNames {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LOOKS_LIKE_A_NAME =
            Pattern.compile(".*(\\p{Lu}\\p{Ll}*[\\p{Lu}\\p{N}]|\\p{Ll}\\p{Lu}|\\p{L}\\p{N}).*");

    /** "LampServe without paging" is not LampServe. */
    private static final Pattern VARIANT =
            Pattern.compile("(?i).*\\b(without|w/o|minus|variant|ablat\\w*)\\b.*");

    private static final Pattern ARTICLE =
            Pattern.compile("(?i)^\\s*(?:an?|the|one|single)\\s+(?=\\S)");

    private static final int LONGEST_NAME = 5;

    private final Map<String, String> known = new HashMap<>();

    /** What words mean wherever no hardware is meant; empty where each paper means its own. */
    private final Map<String, Optional<Node>> resolved = new HashMap<>();

    /** Learns the names of what a paper presents and of the models it speaks of. */
    public void add(PaperFacts facts) {
        Stream.concat(facts.names().contributions().stream(), facts.names().models().stream())
                .map(Named::name)
                .forEach(this::add);
    }

    /** Learns the name of what a paper presents or of a model; of two in one form, the first. */
    public void add(String name) {
        String form = form(name);
        if (!form.isEmpty()) {
            known.putIfAbsent(form, name);
            resolved.clear();
        }
    }

    /** What a paper presents or a model, by its name; empty if nothing is left of the name. */
    public static Optional<Node> named(String name) {
        String form = form(name);
        return form.isEmpty() ? Optional.empty() : Optional.of(new Node(form, name, true));
    }

    /** What the claim measures; empty if it does not say. */
    public Optional<Node> subject(Claim claim) {
        return claim.subjectName().map(name -> node(claim, name, claim.hardware()));
    }

    /** What the claim compares it with; empty if it does not say. */
    public Optional<Node> baseline(Claim claim) {
        return claim.baselineName().map(name -> node(claim, name, claim.baselineHardware()));
    }

    private Node node(Claim claim, String stated, List<Hardware> hardware) {
        return node(claim.paper().id(), stated, machines(hardware));
    }

    private static List<Machine> machines(List<Hardware> hardware) {
        return PaperNames.finest(hardware).stream().map(Machine::of).distinct().toList();
    }

    private Node node(String paper, String stated, List<Machine> machines) {
        return meant(stated, machines)
                .map(machine -> machine(paper, machine))
                .or(() -> resolved.computeIfAbsent(stated, this::resolve))
                .orElseGet(() -> local(paper, withoutArticle(stated)));
    }

    /**
     * What the words of a claim speak of, as far as its paper alone tells.
     *
     * @param paper the id of the paper that makes the claim
     */
    static Meaning meaning(String paper, String stated, List<Hardware> hardware) {
        Optional<Machine> machine = meant(stated, machines(hardware));
        String words = withoutArticle(stated);
        Node alone =
                machine.map(one -> machine(paper, one))
                        .or(() -> alike(words))
                        .orElseGet(() -> local(paper, words));
        List<Node> named =
                machine.isPresent() || alone.shared()
                        ? List.of()
                        : forms(words)
                                .filter(form -> !form.isEmpty())
                                .distinct()
                                .map(form -> new Node(form, form, true))
                                .toList();
        return new Meaning(alone, machine.map(Machine::name), named);
    }

    private static Optional<Machine> meant(String stated, List<Machine> machines) {
        if (machines.isEmpty()) {
            return Optional.empty();
        }
        String form = NameForm.device(withoutArticle(stated));
        return machines.stream()
                .filter(machine -> form.equals(NameForm.device(machine.name())))
                .findFirst();
    }

    /** The words without what stands before a name. */
    public static String withoutArticle(String stated) {
        return ARTICLE.matcher(stated).replaceFirst("");
    }

    private Optional<Node> resolve(String stated) {
        String words = withoutArticle(stated);
        return forms(words)
                .flatMap(form -> presented(form).stream())
                .findFirst()
                .or(() -> alike(words));
    }

    private Optional<Node> presented(String form) {
        return Optional.ofNullable(known.get(form)).map(name -> new Node(form, name, true));
    }

    /** What words mean in every paper though no paper presents it. */
    private static Optional<Node> alike(String words) {
        boolean shared =
                !SPACE.matcher(words.strip()).find() && LOOKS_LIKE_A_NAME.matcher(words).matches();
        return shared ? Optional.of(new Node(form(words), words, true)) : Optional.empty();
    }

    /** A mere "GPU" is another one in each paper. */
    private static Node machine(String paper, Machine machine) {
        return machine.kind()
                ? local(paper, machine.name())
                : new Node(form(NameForm.device(machine.name())), machine.name(), true);
    }

    private static Node local(String paper, String words) {
        return new Node(paper + '\n' + NameKey.of(words), words, false);
    }

    /**
     * The forms of what words may name: themselves, then what they hold that is written like a
     * name, the longest first.
     */
    private static Stream<String> forms(String words) {
        return Stream.concat(Stream.of(form(words)), held(words));
    }

    private static Stream<String> held(String words) {
        if (VARIANT.matcher(words).matches()) {
            return Stream.empty();
        }
        List<String> parts = List.of(SPACE.split(words.strip()));
        return IntStream.iterate(
                        Math.min(LONGEST_NAME, parts.size()),
                        length -> length > 0,
                        length -> length - 1)
                .boxed()
                .flatMap(length -> held(parts, length));
    }

    private static Stream<String> held(List<String> parts, int length) {
        return IntStream.rangeClosed(0, parts.size() - length)
                .mapToObj(first -> String.join(" ", parts.subList(first, first + length)))
                .filter(part -> LOOKS_LIKE_A_NAME.matcher(part).matches())
                .map(NodeNames::form);
    }

    static String form(String name) {
        return NameForm.of(name, false);
    }
}
