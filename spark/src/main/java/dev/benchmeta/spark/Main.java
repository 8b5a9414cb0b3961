package dev.benchmeta.spark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the program, under spark-submit or on this machine alone. */
public final class Main {
    private Main() {}

    /** Exits with 0 if all went well, else as the commands of benchmeta do. */
    public static void main(String[] arguments) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = SparkCommand.run(err, arguments);
        if (code != 0) {
            System.exit(code);
        }
    }
}
