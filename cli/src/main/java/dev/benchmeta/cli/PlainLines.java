package dev.benchmeta.cli;

import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.model.PaperFacts;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Facts written to standard output, a pipe or a device, which keep what they got. */
final class PlainLines implements FactsOutput {
    private final String name;
    private final Writer writer;
    private final Optional<OutputFile> device;
    private final FactsCodec codec = new FactsCodec();

    PlainLines(StandardOutput out) {
        this.name = "standard output";
        this.writer = out;
        this.device = Optional.empty();
    }

    PlainLines(String name, OutputFile device) {
        this.name = "'" + name + "'";
        this.writer = device.writer();
        this.device = Optional.of(device);
    }

    @Override
    public void write(PaperFacts facts) {
        try {
            writer.write(codec.write(facts));
            writer.write('\n');
        } catch (IOException e) {
            throw new Failure(name + " cannot be written: " + e.getMessage());
        }
    }

    @Override
    public Earlier earlier() {
        return Earlier.NOTHING;
    }

    @Override
    public void complete() {
        device.ifPresent(OutputFile::complete);
    }

    @Override
    public void close() {
        device.ifPresentOrElse(OutputFile::close, this::flush);
    }

    private void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new Failure(name + " cannot be written: " + e.getMessage());
        }
    }
}
