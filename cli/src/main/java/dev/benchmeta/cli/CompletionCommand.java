package dev.benchmeta.cli;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script with which shells complete command lines. */
@Command(
        name = "generate-completion",
        header = "Generate bash/zsh completion script for benchmeta.",
        description = {
            "Run the following command to give `benchmeta` TAB completion in the current shell:",
            "",
            "  source <(benchmeta generate-completion)"
        },
        optionListHeading = "%nOptions:%n")
final class CompletionCommand implements Runnable {
    /** Of "ratio,su" the script completes what stands behind the comma. */
    private static final String CANDIDATE = "optionList[i]=";

    private static final String CURRENT =
            "  local curr_word=${COMP_WORDS[COMP_CWORD]}\n  local i\n";

    /** The shell reads the candidates once more: nothing that it would act on may stand there. */
    private static final String BEFORE =
            """
              local before=""
              [[ $curr_word == *,* && $curr_word != *[^A-Za-z0-9,-]* ]] && before="${curr_word%,*},"
            """;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        // a line of Windows' kind would break the script
        out.print(script(spec.root().commandLine()) + "\n");
        out.flush();
    }

    /** The script for bash, which zsh can run too. */
    static String script(CommandLine program) {
        return AutoComplete.bash("benchmeta", program)
                .replace(CURRENT, CURRENT + BEFORE)
                .replace(CANDIDATE, CANDIDATE + "$before");
    }
}
