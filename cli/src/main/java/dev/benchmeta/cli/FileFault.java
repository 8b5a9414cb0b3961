package dev.benchmeta.cli;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/**
 * Why a file cannot be read or written, without the names of classes and files that the system's
 * faults consist of.
 */
final class FileFault {
    private FileFault() {}

    /** Of a file that is there or should be, or of a name that can be no file's. */
    static String reason(Exception fault) {
        if (fault instanceof InvalidPathException name) {
            return "it is no file name: " + name.getReason();
        }
        if (fault instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (fault instanceof AccessDeniedException) {
            return "no permission";
        }
        if (fault instanceof CharacterCodingException) {
            return "it is not UTF-8";
        }
        String told =
                fault instanceof FileSystemException file ? file.getReason() : fault.getMessage();
        return Objects.requireNonNullElse(told, fault.toString());
    }
}
