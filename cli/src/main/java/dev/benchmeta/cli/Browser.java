package dev.benchmeta.cli;

import java.awt.AWTError;
import java.awt.Desktop;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.Map;

/** The user's browser: the program that {@code BROWSER} names, else the one of the desktop. */
final class Browser {
    private final String program;

    private Browser(String program) {
        this.program = program;
    }

    /** The browser of someone with this environment. */
    static Browser of(Map<String, String> environment) {
        return new Browser(environment.getOrDefault("BROWSER", ""));
    }

    /**
     * Opens an address, without waiting for what comes of it.
     *
     * @return whether there was a browser to open it in
     */
    boolean open(URI address) {
        return started(address) || onDesktop(address);
    }

    private boolean started(URI address) {
        if (program.isBlank()) {
            return false;
        }
        try {
            new ProcessBuilder(program, address.toString())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean onDesktop(URI address) {
        try {
            if (Desktop.isDesktopSupported()
                    && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(address);
                return true;
            }
        } catch (IOException | UnsupportedOperationException | AWTError e) {
            // a desktop that is there but does not work is none
        }
        return false;
    }
}
