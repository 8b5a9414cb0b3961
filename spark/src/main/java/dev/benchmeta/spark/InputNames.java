package dev.benchmeta.spark;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Calls files as the user called them, which is how they are called without a cluster. */
final class InputNames implements Serializable {
    private static final long serialVersionUID = 1;

    /** By the whole address. */
    private final TreeMap<String, String> typed;

    private InputNames(Map<String, String> typed) {
        this.typed = new TreeMap<>(typed);
    }

    static InputNames of(List<String> inputs, Configuration configuration) {
        Map<String, String> typed = new TreeMap<>();
        for (String input : inputs) {
            typed.put(address(input, configuration), input);
        }
        return new InputNames(typed);
    }

    private static String address(String input, Configuration configuration) {
        Path path = new Path(input);
        try {
            return path.getFileSystem(configuration).makeQualified(path).toString();
        } catch (IOException e) {
            throw new JobException(
                    "'" + input + "' cannot be reached: " + e.getMessage() + "; check its address");
        }
    }

    /**
     * The name of a file.
     *
     * @param uri as Spark tells it, with reserved characters escaped
     */
    String name(String uri) {
        String file = new Path(URI.create(uri)).toString();
        for (Map.Entry<String, String> input : typed.entrySet()) {
            if (file.equals(input.getKey()) || file.startsWith(input.getKey() + "/")) {
                return input.getValue() + file.substring(input.getKey().length());
            }
        }
        return file.startsWith("file:") ? file.substring("file:".length()) : file;
    }
}
