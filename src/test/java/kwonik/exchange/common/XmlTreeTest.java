package kwonik.exchange.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// XML files as trees.
class XmlTreeTest {
    @Test
    void aFileMayHaveAnyNumberOfAmpersands() throws RefusedException {
        String text = "<event title='a &amp; b'>&lt;b>x&lt;/b> &amp;</event>".repeat(60_000);
        DataFile file = DataFile.of("a.xml", ("<data>" + text + "</data>").getBytes(StandardCharsets.UTF_8));
        Remarks remarks = new Remarks();
        assertEquals(60_000, XmlTree.read(file, remarks).children("event").size());
        assertEquals(0, remarks.all().size());
    }
}
