package dev.benchmeta.cli;

import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A file of facts that appears under its name when it is complete. Until then its lines stand in
 * {@code NAME.part}, where they stay if the run breaks off; a later run of the same program goes on
 * behind those that are of its papers. {@code NAME.part.version} tells which program that was. Not
 * thread-safe.
 */
final class PartFile implements Earlier, FactsOutput {
    private final Path target;
    private final Path part;
    private final Path version;
    private final Terminal terminal;
    private final FactsCodec codec = new FactsCodec();
    private final FileChannel channel;
    private final OutputStream out;
    private final PartLines lines;
    private boolean replayed;

    private PartFile(Path target, Terminal terminal) throws IOException {
        this.target = target;
        this.part = part(target);
        this.version = target.resolveSibling(target.getFileName() + ".part.version");
        this.terminal = terminal;
        this.channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock();
        begin();
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        this.lines = new PartLines(part);
    }

    /**
     * Opens what there is of a file, or begins it.
     *
     * @param target a regular file, or one that does not exist
     * @throws Failure if it cannot be written, or another run is writing it
     */
    static PartFile open(Path target, Terminal terminal) {
        try {
            return new PartFile(target, terminal);
        } catch (IOException e) {
            throw OutputFile.unwritable(target.toString(), e);
        }
    }

    /** Where the lines stand until the file is complete. */
    static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    private void lock() throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // another run of this very process
        }
        channel.close();
        throw new Failure(
                "'"
                        + part
                        + "' is being written by another run; wait for it, or name another file");
    }

    /** Lines of another program are worth nothing. */
    private void begin() throws IOException {
        String program = BenchmetaCommand.Version.ofFacts();
        if (channel.size() > 0 && !program.equals(writtenBy())) {
            terminal.say(
                    "'"
                            + part
                            + "' is of another version of the program; all papers are extracted anew");
            channel.truncate(0);
        }
        Files.writeString(version, program);
    }

    private String writtenBy() throws IOException {
        return Files.exists(version) ? Files.readString(version) : "";
    }

    @Override
    public boolean holds(Paper paper) {
        return holds(facts -> facts.paper().equals(paper));
    }

    @Override
    public boolean holds(PaperFacts facts) {
        return holds(facts::equals);
    }

    private boolean holds(Predicate<PaperFacts> same) {
        if (replayed) {
            return false;
        }
        try {
            if (lines.next().filter(same).isPresent()) {
                lines.take();
                return true;
            }
            goOn();
            return false;
        } catch (IOException e) {
            throw new Failure(
                    "'" + part + "' cannot be read: " + FileFault.reason(e) + "; delete it");
        }
    }

    /** Cuts off what is half-written or of other papers; all that follows is written here. */
    private void goOn() throws IOException {
        replayed = true;
        lines.close();
        if (lines.bytes() < channel.size()) {
            channel.truncate(lines.bytes());
        }
        channel.position(lines.bytes());
        int papers = lines.count();
        if (papers > 0) {
            terminal.say(
                    String.format(
                            Locale.ROOT,
                            "resumes after %,d %s that '%s' has",
                            papers,
                            papers == 1 ? "paper" : "papers",
                            part));
        }
    }

    @Override
    public Earlier earlier() {
        return this;
    }

    @Override
    public void write(PaperFacts facts) {
        try {
            out.write((codec.write(facts) + '\n').getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Failure unwritable(IOException fault) {
        return new Failure(
                "'"
                        + part
                        + "' cannot be written: "
                        + FileFault.reason(fault)
                        + "; make room for it");
    }

    @Override
    public void complete() {
        try {
            if (!replayed) {
                goOn();
            }
            out.flush();
            channel.force(true);
            channel.close();
            if (target.toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
                pack();
            } else {
                OutputFile.move(part, target);
            }
            Files.deleteIfExists(version);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void pack() throws IOException {
        try (OutputFile packed = OutputFile.create(target)) {
            packed.copy(part);
            packed.complete();
        }
        Files.delete(part);
    }

    /** Without {@link #complete} before, the whole lines stay, if there are any. */
    @Override
    public void close() {
        try (FileChannel file = channel) {
            lines.close();
            if (file.isOpen()) {
                out.flush();
                keep(file.size());
            }
        } catch (IOException e) {
            tellKept();
        }
    }

    private void keep(long size) throws IOException {
        if (size > 0) {
            tellKept();
        } else {
            Files.deleteIfExists(part);
            Files.deleteIfExists(version);
        }
    }

    private void tellKept() {
        terminal.say("'" + part + "' keeps what is done; the same command resumes from there");
    }
}
