package dev.benchmeta.report.graph;

import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.names.NameForm;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.names.PaperNames;
import dev.benchmeta.report.table.Claim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** What the claim measures; empty if it does not say. */
    public Optional<Node> subject(Claim claim) {
        return claim.subjectName().map(name -> node(claim, name, claim.hardware()));
    }

    /** What the claim compares it with; empty if it does not say. */
    public Optional<Node> baseline(Claim claim) {
        return claim.baselineName().map(name -> node(claim, name, claim.baselineHardware()));
    }

    private Node node(Claim claim, String stated, List<Hardware> hardware) {
        List<Machine> machines =
                PaperNames.finest(hardware).stream().map(Machine::of).distinct().toList();
        return node(claim.paper().id(), stated, machines);
    }

    /**
     * What the words of a claim speak of.
     *
     * @param paper the id of the paper that makes the claim
     * @param stated what is measured or what it is compared with
     * @param machines the most precisely named hardware that {@code stated} speaks of
     */
    public Node node(String paper, String stated, List<Machine> machines) {
        if (!machines.isEmpty()) {
            String form = machineForm(stated);
            for (Machine machine : machines) {
                if (form.equals(NameForm.of(machine.name(), true))) {
                    return machine(paper, machine);
                }
            }
        }
        return resolved.computeIfAbsent(stated, this::resolve)
                .orElseGet(() -> local(paper, withoutArticle(stated)));
    }

    /** What the words and the name of a machine have in common if they mean it. */
    public static String machineForm(String stated) {
        return NameForm.of(withoutArticle(stated), true);
    }

    private static String withoutArticle(String stated) {
        return ARTICLE.matcher(stated).replaceFirst("");
    }

    private Optional<Node> resolve(String stated) {
        String words = withoutArticle(stated);
        String form = form(words);
        Optional<String> name = Optional.ofNullable(known.get(form)).or(() -> held(words));
        if (name.isPresent()) {
            return Optional.of(new Node(form(name.get()), name.get(), true));
        }
        boolean shared =
                !SPACE.matcher(words.strip()).find() && LOOKS_LIKE_A_NAME.matcher(words).matches();
        return shared ? Optional.of(new Node(form, words, true)) : Optional.empty();
    }

    /** A mere "GPU" is another one in each paper. */
    private static Node machine(String paper, Machine machine) {
        return machine.kind()
                ? local(paper, machine.name())
                : new Node(form(NameForm.of(machine.name(), true)), machine.name(), true);
    }

    private static Node local(String paper, String words) {
        return new Node(paper + '\n' + NameQuery.key(words), words, false);
    }

    /** The longest known name among the words, written like a name. */
    private Optional<String> held(String words) {
        if (VARIANT.matcher(words).matches()) {
            return Optional.empty();
        }
        String[] parts = SPACE.split(words.strip());
        for (int length = Math.min(LONGEST_NAME, parts.length); length > 0; length--) {
            for (int first = 0; first + length <= parts.length; first++) {
                String part = String.join(" ", List.of(parts).subList(first, first + length));
                String name = known.get(form(part));
                if (name != null && LOOKS_LIKE_A_NAME.matcher(part).matches()) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** Names of other scripts have no form but their letters. */
    static String form(String name) {
        String form = NameForm.of(name, false);
        return form.isEmpty() ? NameQuery.key(name) : form;
    }
}
