package kwonik.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;

/// A JPEG file without what is not its picture: where and when it was taken, by whom, and a small picture of it. What
/// a file says of itself is not to be passed on with a poster, and its turn is to be made once.
public final class JpegData {
    /// More scans only keep a program busy: an ordinary progressive file has ten.
    private static final int MOST_SCANS = 200;
    private static final int FIRST_APP = 0xE0;
    private static final int LAST_APP = 0xEF;
    private static final int COLOR_PROFILE = 0xE2;
    private static final int COMMENT = 0xFE;

    private final byte[] bytes;
    private final JpegHead head;

    private JpegData(byte[] bytes, JpegHead head) {
        this.bytes = bytes;
        this.head = head;
    }

    /// Takes a file apart and looks whether it comes to its end.
    ///
    /// @return empty if it is broken
    public static Optional<JpegData> of(byte[] file) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
            if (in.readUnsignedShort() != JpegHead.START) {
                return Optional.empty();
            }
            Optional<JpegHead> head = JpegHead.read(in.readUnsignedShort(), in);
            Optional<byte[]> plain = head.isEmpty() ? Optional.empty() : plain(file);
            return plain.map(bytes -> new JpegData(bytes, head.orElseThrow()));
        } catch (IOException _) {
            // it ends too early
            return Optional.empty();
        }
    }

    private static Optional<byte[]> plain(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, 2);
        int scans = 0;
        int at = 2;
        while (at + 1 < file.length && file[at] == (byte) 0xFF && scans <= MOST_SCANS) {
            int code = file[at + 1] & 0xFF;
            if (code == 0xFF) {
                at++;
                continue;
            }
            if (code == JpegHead.END) {
                out.write(file, at, 2);
                return scans > 0 ? Optional.of(out.toByteArray()) : Optional.empty();
            }
            int end = at + 2 + (at + 3 < file.length ? ((file[at + 2] & 0xFF) << 8) | (file[at + 3] & 0xFF) : 0);
            if (end < at + 4 || end > file.length) {
                return Optional.empty();
            }
            if (code == JpegHead.SCAN) {
                scans++;
                end = endOfScan(file, end);
            }
            if (isPicture(code)) {
                out.write(file, at, end - at);
            }
            at = end;
        }
        return Optional.empty();
    }

    /// Where the next marker stands; what is packed has none but those that restart it.
    private static int endOfScan(byte[] file, int from) {
        int at = from;
        while (at + 1 < file.length) {
            if (file[at] != (byte) 0xFF) {
                at++;
            } else {
                int code = file[at + 1] & 0xFF;
                if (code != 0 && (code < 0xD0 || code > 0xD7)) {
                    return at;
                }
                at += 2;
            }
        }
        return file.length;
    }

    private static boolean isPicture(int code) {
        boolean about = (code >= FIRST_APP && code <= LAST_APP) || code == COMMENT;
        return !about || code == FIRST_APP || code == COLOR_PROFILE || code == JpegHead.ADOBE;
    }

    /// The file, to be read only.
    public byte[] bytes() {
        return bytes;
    }

    /// 1 for shades of grey, 3 for colours, 4 for inks.
    public int components() {
        return head.components();
    }

    /// Whether its samples are stored the other way round, as inks are by Adobe’s programs.
    public boolean isInverted() {
        return head.components() == 4 && head.adobe();
    }
}
