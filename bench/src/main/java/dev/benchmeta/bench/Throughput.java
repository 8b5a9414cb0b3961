package dev.benchmeta.bench;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.extract.FactExtractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many abstracts a second benchmeta reads, beside CoreNLP over the same abstracts, in one run.
 * Arguments: the folder of the corpus ({@code mixed.jsonl.gz}, {@code efficiency.jsonl.gz}), and a
 * divisor of all sizes (1) to try it out. Should take six minutes. Prints Markdown.
 */
public final class Throughput {
    private static final int MIXED = 4000;
    private static final int EFFICIENCY = 1500;
    private static final int PARSED = 100;
    private static final int RECOGNISED = 60;
    private static final int ALL = 40_000;
    private static final int WARM_UP_SECONDS = 20;

    private final Path corpus;
    private final int divisor;
    private final Way ours;

    private Throughput(Path corpus, int divisor) {
        this.corpus = corpus;
        this.divisor = divisor;
        FactExtractor extractor = FactExtractor.create();
        this.ours = new Way("benchmeta", extractor::extract);
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int divisor = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        new Throughput(Path.of(arguments[0]), divisor).run();
    }

    private void run() throws IOException, InterruptedException {
        Machine.print();
        List<Paper> mixed = papers(Corpus.MIXED, MIXED);
        List<Paper> efficiency = papers(Corpus.EFFICIENCY, EFFICIENCY);
        say("");
        say("| one thread, warmed up | abstracts | abstracts/s |");
        say("|---|---:|---:|");
        double ownMixed = measure(ours, "mixed", mixed);
        double ownEfficiency = measure(ours, "efficiency", efficiency);
        double twoMixed = two("mixed", mixed);
        double twoEfficiency = two("efficiency", efficiency);
        Way tokenizer = Way.coreNlp("CoreNLP tokenizer", "tokenize");
        double tokens = measure(tokenizer, "mixed", mixed);
        double tokensEfficiency = measure(tokenizer, "efficiency", efficiency);
        Way parser = Way.coreNlp("CoreNLP tagger + parser", "tokenize,pos,depparse");
        double parsed = measure(parser, "mixed", first(mixed, PARSED));
        Way recogniser = Way.coreNlp("CoreNLP default NER", "tokenize,pos,lemma,ner");
        double recognised = measure(recogniser, "mixed", first(mixed, RECOGNISED));
        say("");
        say("| ratio | measured | aim |");
        say("|---|---:|---:|");
        ratio("mixed : tokenizer", ownMixed / tokens, "0.5");
        ratio("efficiency : tokenizer", ownEfficiency / tokensEfficiency, "0.15");
        ratio("mixed : tagger + parser", ownMixed / parsed, "100");
        ratio("mixed : default NER", ownMixed / recognised, "");
        ratio("two threads : one, mixed", twoMixed / ownMixed, "1.8");
        ratio("two threads : one, efficiency", twoEfficiency / ownEfficiency, "1.8");
        growth();
        sentences(mixed);
        say("");
        MemoryUse.measure(corpus.resolve(Corpus.MIXED), ALL / divisor);
    }

    private List<Paper> papers(String file, int count) throws IOException {
        return Corpus.read(corpus.resolve(file), Math.max(1, count / divisor));
    }

    private List<Paper> first(List<Paper> papers, int count) {
        return papers.subList(0, Math.min(papers.size(), Math.max(1, count / divisor)));
    }

    private double measure(Way way, String what, List<Paper> papers) {
        double rate = Meter.rate(way, papers, WARM_UP_SECONDS / divisor);
        row(way.name() + ", " + what, papers.size(), rate);
        return rate;
    }

    private double two(String what, List<Paper> papers) {
        double rate = Meter.middle(ours, papers, 2);
        row("benchmeta, two threads, " + what, papers.size(), rate);
        return rate;
    }

    private static void row(String what, int papers, double rate) {
        say(String.format(Locale.ROOT, "| %s | %,d | %,.1f |", what, papers, rate));
    }

    private static void ratio(String what, double value, String aim) {
        say(String.format(Locale.ROOT, "| %s | %.2f | %s |", what, value, aim));
    }

    /** More abstracts take as much more time. */
    private void growth() throws IOException {
        say("");
        say("| growth, one thread | seconds | abstracts/s |");
        say("|---|---:|---:|");
        List<Paper> all = papers(Corpus.MIXED, ALL);
        for (int part : new int[] {4, 2, 1}) {
            List<Paper> papers = all.subList(0, all.size() / part);
            double rate = Meter.pass(ours, papers, 1);
            say(
                    String.format(
                            Locale.ROOT,
                            "| %,d | %.1f | %,.0f |",
                            papers.size(),
                            papers.size() / rate,
                            rate));
        }
    }

    /** A longer abstract takes as much more time: several abstracts in one. */
    private void sentences(List<Paper> mixed) {
        say("");
        say("| abstracts in one | abstracts/s, counted as they were |");
        say("|---|---:|");
        for (int joined : new int[] {1, 4, 16, 64}) {
            List<Paper> papers = new ArrayList<>();
            for (int i = 0; i + joined <= mixed.size(); i += joined) {
                papers.add(join(mixed.subList(i, i + joined)));
            }
            double rate = papers.isEmpty() ? 0 : Meter.pass(ours, papers, 1) * joined;
            say(String.format(Locale.ROOT, "| %d | %,.0f |", joined, rate));
        }
    }

    private static Paper join(List<Paper> papers) {
        return Paper.of(
                papers.get(0).id(),
                papers.get(0).title(),
                papers.stream().map(Paper::abstractText).collect(Collectors.joining(" ")));
    }

    private static void say(String line) {
        System.out.println(line);
    }

    /** On what this runs. */
    private static final class Machine {
        private Machine() {}

        static void print() throws IOException {
            say(
                    String.format(
                            Locale.ROOT,
                            "%d cores, %s; %s %s; load %s; commit %s",
                            Runtime.getRuntime().availableProcessors(),
                            line(Path.of("/proc/cpuinfo"), "model name"),
                            System.getProperty("java.vm.name"),
                            System.getProperty("java.version"),
                            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                            commit()));
        }

        private static String line(Path file, String start) throws IOException {
            if (!Files.exists(file)) {
                return "unknown";
            }
            try (Stream<String> lines = Files.lines(file)) {
                return lines.filter(line -> line.startsWith(start))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("unknown");
            }
        }

        private static String commit() {
            try {
                Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
                return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .strip();
            } catch (IOException e) {
                return "unknown";
            }
        }
    }
}
