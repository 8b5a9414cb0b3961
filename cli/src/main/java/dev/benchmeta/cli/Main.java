package dev.benchmeta.cli;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new Program(Terminal.system(), Extractor.lazy()).run(arguments));
    }
}
