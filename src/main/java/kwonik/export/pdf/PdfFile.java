package kwonik.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kwonik.export.common.FontSubset;
import org.jspecify.annotations.Nullable;

/// The numbered objects of a PDF file and the table that finds them (ISO 32000-1, 7.5).
///
/// All that is no stream is packed together into object streams (7.5.7), so that it is deflated too.
final class PdfFile {
    private static final int PACK = 200;
    /// The letters after the percent sign say that the file is binary (7.5.2).
    private static final byte[] HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);

    private final OutputStream out;
    private final MessageDigest hash = sha256();
    private long written;
    private final List<@Nullable Place> places = new ArrayList<>();
    private final List<Integer> packed = new ArrayList<>();
    private final StringBuilder pack = new StringBuilder();
    private final StringBuilder packPlaces = new StringBuilder();
    private int packId;

    /// Where an object is: at a byte of the file (pack 0), or as the how-manieth of a pack.
    private record Place(int pack, long at) {}

    /// Begins a file.
    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        // no object has the number 0
        places.add(null);
        write(HEADER);
    }

    /// A number for an object that is to be written later.
    int reserve() {
        places.add(null);
        return places.size() - 1;
    }

    /// Writes an object that is no stream.
    ///
    /// @param body ASCII
    void put(int id, String body) throws IOException {
        if (packed.isEmpty()) {
            packId = reserve();
        }
        places.set(id, new Place(packId, packed.size()));
        packed.add(id);
        packPlaces.append(id).append(' ').append(pack.length()).append(' ');
        pack.append(body).append('\n');
        if (packed.size() == PACK) {
            closePack();
        }
    }

    /// Writes an object that is no stream under a new number.
    ///
    /// @return its number
    int add(String body) throws IOException {
        int id = reserve();
        put(id, body);
        return id;
    }

    /// Writes an object that is no stream by itself and not deflated, so that it can be found without knowing PDF.
    ///
    /// @param body ASCII
    /// @return its number
    int alone(String body) throws IOException {
        int id = reserve();
        places.set(id, new Place(0, written));
        write(id + " 0 obj\n" + body + "\nendobj\n");
        return id;
    }

    /// Writes a stream, deflated (7.4.4).
    ///
    /// @param entries of its dictionary, beside length and filter
    void stream(int id, String entries, byte[] data) throws IOException {
        plain(id, entries + "/Filter/FlateDecode", FontSubset.deflated(data));
    }

    /// Writes a stream as it is.
    void plain(int id, String entries, byte[] data) throws IOException {
        places.set(id, new Place(0, written));
        write(id + " 0 obj\n<<" + entries + "/Length " + data.length + ">>\nstream\n");
        write(data);
        write("\nendstream\nendobj\n");
    }

    /// Writes the table of objects (7.5.8) and the end. The file's identifier is a hash of all before it.
    ///
    /// @param root number of the catalog
    /// @param info number of the document information dictionary
    /// @throws IllegalStateException if a number was reserved and nothing written under it
    void finish(int root, int info) throws IOException {
        closePack();
        String name = PdfSyntax.bytes(Arrays.copyOf(hash.digest(), 16));
        int id = reserve();
        long start = written;
        places.set(id, new Place(0, start));
        ByteBuffer table = ByteBuffer.allocate(11 * places.size());
        table.put((byte) 0).putLong(0).putShort((short) 0xFFFF);
        for (int i = 1; i < places.size(); i++) {
            Place place = places.get(i);
            if (place == null) {
                throw new IllegalStateException("object " + i + " was promised and is not there");
            }
            boolean alone = place.pack == 0;
            table.put((byte) (alone ? 1 : 2))
                    .putLong(alone ? place.at : place.pack)
                    .putShort((short) (alone ? 0 : place.at));
        }
        stream(
                id,
                "/Type/XRef/W[1 8 2]/Size " + places.size() + "/Root " + PdfSyntax.ref(root) + "/Info "
                        + PdfSyntax.ref(info) + "/ID[" + name + name + "]",
                table.array());
        write("startxref\n" + start + "\n%%EOF\n");
        out.flush();
    }

    private void closePack() throws IOException {
        if (!packed.isEmpty()) {
            String entries = "/Type/ObjStm/N " + packed.size() + "/First " + packPlaces.length();
            stream(packId, entries, packPlaces.append(pack).toString().getBytes(StandardCharsets.ISO_8859_1));
            packed.clear();
            pack.setLength(0);
            packPlaces.setLength(0);
        }
    }

    private void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        hash.update(bytes);
        written += bytes.length;
    }

    /// A new SHA-256, which every Java has.
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
