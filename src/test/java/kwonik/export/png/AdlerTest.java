package kwonik.export.png;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.zip.Adler32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class AdlerTest {
    @Property
    void twoStretchesSumLikeOne(@ForAll @Size(max = 3000) byte[] one, @ForAll @Size(max = 3000) byte[] other) {
        Adler32 both = new Adler32();
        both.update(one);
        both.update(other);
        assertEquals((int) both.getValue(), sum(one).then(sum(other)).value());
    }

    @Property
    void nothingBeforeChangesNothing(@ForAll byte[] bytes) {
        assertEquals(sum(bytes), Adler.NOTHING.then(sum(bytes)));
    }

    private static Adler sum(byte[] bytes) {
        Adler32 sum = new Adler32();
        sum.update(bytes);
        return new Adler((int) sum.getValue(), bytes.length);
    }
}
