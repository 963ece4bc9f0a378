package kwonik.exchange.calendar;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/// A file with a few faults at random.
final class Mutation {
    private static final byte[] SIGNS =
            "=;:,/\\\"TZ0189-+PDFRQ \r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private Mutation() {}

    static byte[] of(byte[] start, Random random) {
        byte[] bytes = start;
        for (int change = random.nextInt(6); change >= 0 && bytes.length > 1; change--) {
            int at = random.nextInt(bytes.length);
            int from = random.nextInt(bytes.length);
            int size = Math.min(random.nextInt(1, 40), bytes.length - from);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, at);
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1 -> out.write(random.nextInt(256));
                case 2 -> out.write(bytes, from, size);
                case 3 -> at = Math.min(bytes.length - 1, at + size);
                case 4 -> at = random.nextInt(8) == 0 ? bytes.length - 1 : at;
                default -> out.write(SIGNS[random.nextInt(SIGNS.length)]);
            }
            out.write(bytes, at + 1, bytes.length - at - 1);
            bytes = out.toByteArray();
        }
        return bytes;
    }
}
