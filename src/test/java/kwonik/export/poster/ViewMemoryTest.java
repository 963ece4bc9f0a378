package kwonik.export.poster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import kwonik.export.common.ImageSize;
import kwonik.export.png.PngBytes;
import kwonik.export.png.PngText;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import kwonik.model.filter.SourceFilter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.WithNull;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewMemoryTest {
    private static final ViewLink LINK =
            new ViewLink("a (b) \\ c", new ViewState(-1.5e9, 1e9, "coup-1991", true), SourceFilter.NONE.hiding("x,y"));

    private static Optional<ViewLink> read(String ending, byte[] bytes) {
        try {
            Path file = Files.createTempFile("kwonik", "." + ending);
            try {
                return ViewMemory.of(Files.write(file, bytes));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ViewLink> read(String ending, String text) {
        return read(ending, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] png(String link) throws IOException {
        return PngBytes.encode(
                        new int[6],
                        new ImageSize(3, 2, 96),
                        1,
                        new PngText("Title", "en", "kwonik:a?from=1&to=2"),
                        new PngText(Poster.LINK, "", link),
                        new PngText("Software", "", "Kwonik"))
                .bytes();
    }

    @Property(tries = 1000)
    void whatAPngWasGivenComesBack(
            @ForAll @NotEmpty String chronicle,
            @ForAll @DoubleRange(min = -1e17, max = 1e17) double start,
            @ForAll @DoubleRange(min = 0.01, max = 1e12) double span,
            @ForAll @WithNull @NotEmpty @Nullable String event,
            @ForAll boolean gapsHidden,
            @ForAll @Size(max = 3) Set<@NotEmpty @AlphaChars String> hidden)
            throws IOException {
        SourceFilter filter = new SourceFilter(hidden);
        // UTF-8 has no way to write half a pair of surrogates.
        String selected = event == null ? null : event.replaceAll("\\p{Cs}", "?");
        ViewLink link = new ViewLink(
                chronicle.replaceAll("\\p{Cs}", "?"),
                new ViewState(start, Math.max(start + span, Math.nextUp(start)), selected, gapsHidden),
                filter);
        assertEquals(Optional.of(link), read("png", png(link.toString())));
    }

    @Property(tries = 1000)
    void noBytesAreTooStrange(@ForAll byte[] bytes, @ForAll @IntRange(max = 2) int ending) {
        assertEquals(Optional.empty(), read(Poster.ENDINGS.get(ending), bytes));
    }

    @Property(tries = 1000)
    void aDamagedFileHasItsLinkOrNone(
            @ForAll @IntRange(max = 400) int at, @ForAll byte instead, @ForAll @IntRange(min = 1, max = 400) int kept)
            throws IOException {
        byte[] bytes = png(LINK.toString());
        bytes[Math.min(at, bytes.length - 1)] = instead;
        assertFalse(read("png", Arrays.copyOf(bytes, Math.min(kept, bytes.length)))
                .filter(link -> link.chronicle().isEmpty())
                .isPresent());
    }

    @Test
    void aChunkThatClaimsToBeHugeIsPassedOver() throws IOException {
        byte[] bytes = png(LINK.toString());
        // the length of the first chunk
        bytes[8] = 0x7F;
        assertEquals(Optional.empty(), read("png", bytes));
    }

    @Test
    void anSvgSaysItInItsMetadata() {
        String link = LINK.toString().replace("&", "&amp;");
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><title>kwonik:a?from=1&amp;to=2</title><metadata>" + link
                + "</metadata><g/></svg>";
        assertEquals(Optional.of(LINK), read("svg", svg));
        String nested = svg.replace("<metadata>", "<metadata><a>b</a><c> ").replace("</metadata>", "</c></metadata>");
        assertEquals(Optional.of(LINK), read("svg", nested));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg/>",
                "<svg><metadata/></svg>",
                "<svg><g/><metadata>kwonik:a?from=1&amp;to=2</metadata></svg>",
                "<svg><desc>kwonik:a?from=1&amp;to=2</desc></svg>",
                "<svg><metadata>kwonik:a?from=2&amp;to=1</metadata></svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:/etc/hostname'>]><svg><metadata>&x;</metadata></svg>",
                "<svg><metadata>"
            })
    void anSvgWithoutALinkHasNone(String svg) {
        assertEquals(Optional.empty(), read("svg", svg));
    }

    /// Of a type of document nothing is looked at, and what it defines is not unfolded: two gigabytes here.
    @Test
    void entitiesOfAnSvgAreNotUnfolded() {
        StringBuilder type = new StringBuilder("<!DOCTYPE svg [<!ENTITY e0 'kwonik:a?from=1&amp;to=2'>");
        for (int i = 1; i <= 8; i++) {
            type.append("<!ENTITY e").append(i).append(" '");
            type.append(("&e" + (i - 1) + ";").repeat(10)).append("'>");
        }
        type.append("]>");
        for (int i = 0; i <= 8; i++) {
            assertEquals(Optional.empty(), read("svg", type + "<svg><metadata>&e" + i + ";</metadata></svg>"), "e" + i);
        }
        String link = "<svg><metadata>" + LINK.toString().replace("&", "&amp;") + "</metadata></svg>";
        assertEquals(Optional.of(LINK), read("svg", type + link));
    }

    @Test
    void anSvgNestedDeeplyHasNone() {
        String link = "<metadata>" + LINK.toString().replace("&", "&amp;") + "</metadata>";
        assertEquals(Optional.of(LINK), read("svg", "<svg>" + "<a>".repeat(200) + link));
        assertEquals(Optional.empty(), read("svg", "<svg>" + "<a>".repeat(400) + link));
    }

    @Test
    void aPdfSaysItInADictionary() {
        String literal =
                LINK.toString().replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
        String info = "<< /Title (x) /KwonikLink (" + literal + ") >>";
        assertEquals(Optional.of(LINK), read("pdf", "%PDF-1.7\n" + info));
        assertEquals(Optional.of(LINK), read("pdf", info + "\n".repeat(3_000_000)));
        assertEquals(Optional.of(LINK), read("pdf", "\n".repeat(3_000_000) + info.replace("kwonik:", "\\153wonik\\:")));
        assertEquals(Optional.empty(), read("pdf", "\n".repeat(2_000_000) + info + "\n".repeat(2_000_000)));
        assertEquals(Optional.empty(), read("pdf", "/KwonikLink (kwonik:a?from=1&to=2"));
    }

    /// Each of these is looked at once: if the search began anew at every key and read on to the end of the part, no
    /// machine would come to an end in this time.
    @ParameterizedTest
    @ValueSource(
            strings = {"/KwonikLink(", "\"/KwonikLink(\"", "/KwonikLink(kwonik:a?", "/KwonikLink ((", "/KwonikLink(\\"})
    void aPdfThatRepeatsTheKeyIsReadOnce(String hostile) {
        String many = hostile.repeat((1 << 20) / hostile.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(Optional.empty(), read("pdf", many)));
        String behind =
                many + ") /KwonikLink (" + LINK.toString().replace("(", "\\(").replace(")", "\\)") + ")";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("pdf", behind));
    }

    @Test
    void whatIsNoPictureOrIsNotThereHasNone() {
        assertEquals(Optional.empty(), read("json", LINK.toString()));
        assertEquals(Optional.empty(), ViewMemory.of(Path.of("not", "there.png")));
    }
}
