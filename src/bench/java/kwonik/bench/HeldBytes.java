package kwonik.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.layout.index.ChronicleIndex;

/// Runs in a JVM of its own: loads a file and prints the events, the bytes held by the chronicle, and those with its
/// index.
final class HeldBytes {
    private static final int COLLECTIONS = 3;

    private HeldBytes() {}

    public static void main(String[] args) throws IOException {
        long before = held();
        var chronicle =
                ChronicleReader.read(Path.of(args[0]), Progress.NONE).chronicle();
        long withChronicle = held() - before;
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        long withIndex = held() - before;
        // asked after the last collection, so that it is held until then
        System.out.println(index.chronicle().events().size() + " " + withChronicle + " " + withIndex);
    }

    private static long held() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
