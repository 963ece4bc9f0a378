package kwonik.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The bundles are complete and well formed, and words come out of them.
class WordsTest {

    private static final Path FOLDER = Path.of("src/main/resources/kwonik/words");
    private static final List<String> SUFFIXES = List.of("", "_fr", "_ht");
    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z]+\\.[a-zA-Z.-]+)}");

    /// The names of all English bundles.
    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".properties") && !n.matches(".*_(fr|ht)\\.properties"))
                    .map(n -> n.substring(0, n.length() - ".properties".length()))
                    .toList()
                    .stream();
        }
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSameKeys(String bundle) throws IOException {
        TreeSet<String> english = new TreeSet<>(read(bundle).stringPropertyNames());
        for (String suffix : SUFFIXES) {
            assertEquals(english, new TreeSet<>(read(bundle + suffix).stringPropertyNames()), bundle + suffix);
        }
        for (String key : english) {
            assertTrue(key.startsWith(bundle + "."), key + " stands in the wrong file");
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsAPatternWithTheSamePlaces(String bundle) throws IOException {
        Properties english = read(bundle);
        for (String suffix : SUFFIXES) {
            Properties texts = read(bundle + suffix);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                assertFalse(text.indexOf('\'') >= 0, key + " has a straight apostrophe; write ’");
                assertEquals(places(english.getProperty(key)), places(text), key + suffix);
            }
        }
    }

    private static int places(String text) {
        return new MessageFormat(REFERENCE.matcher(text).replaceAll("")).getFormatsByArgumentIndex().length;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aTextNamesOnlyTextsThatThereAreAndThatTakeNothing(String bundle) throws IOException {
        for (String suffix : SUFFIXES) {
            Properties texts = read(bundle + suffix);
            for (String key : texts.stringPropertyNames()) {
                List<String> others = REFERENCE
                        .matcher(texts.getProperty(key))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                for (String other : others) {
                    String text = read(other.substring(0, other.indexOf('.')) + suffix)
                            .getProperty(other, "{0}");
                    assertEquals(0, places(text), key + suffix + " names " + other);
                }
            }
        }
    }

    @Test
    void aTextThatNamesAnotherSaysIt() {
        String said = Words.in(Locale.FRENCH).say("present.hint");
        assertEquals("F1 montre les touches · Échap termine la présentation", said);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyIsGivenTwice(String bundle) throws IOException {
        for (String suffix : SUFFIXES) {
            List<String> keys = Files.readAllLines(FOLDER.resolve(bundle + suffix + ".properties")).stream()
                    .filter(l -> l.matches("[a-z].*=.*"))
                    .map(l -> l.substring(0, l.indexOf('=')))
                    .toList();
            assertEquals(keys.stream().distinct().toList(), keys);
        }
    }

    @Test
    void languageIsEnglishFrenchOrCreole() {
        assertEquals("en", Words.in(Locale.ENGLISH).tag());
        assertEquals("fr", Words.in(Locale.CANADA_FRENCH).tag());
        assertEquals("ht", Words.in(Locale.forLanguageTag("ht-HT")).tag());
        assertEquals("en", Words.in(Locale.JAPANESE).tag());
        assertEquals(Locale.FRENCH, Words.in(Locale.FRANCE).locale());
    }

    @Test
    void argumentsStandInTheirPlaces() {
        assertEquals("vers 1995", Words.in(Locale.FRENCH).say("axis.about", "1995"));
        assertEquals("24 July 2025", Words.in(Locale.ENGLISH).say("axis.date.day", "24", "July", "2025"));
        assertEquals("jiyè", Words.in(Locale.of("ht")).say("axis.month.7"));
    }

    @Test
    void quickWayAndMessageFormatAgree() {
        Words words = Words.in(Locale.ENGLISH);
        assertEquals(
                new MessageFormat("about {0}", Locale.ENGLISH).format(new Object[] {1995}),
                words.say("axis.about", 1995));
        assertEquals("about {0}", words.say("axis.about"));
        Phrase choice = Phrase.of("{0,choice,1#one|1<{0} many} of {1}", Locale.ENGLISH);
        assertEquals("one of x", choice.with(1, "x"));
        for (int number = 0; number < 3_000; number++) {
            int whole = number;
            assertEquals(
                    new MessageFormat("{0,choice,1#one|1<{0} many} of {1}", Locale.ENGLISH)
                            .format(new Object[] {whole, "x"}),
                    choice.with(whole, "x"));
            assertEquals(choice.with((double) whole, "x"), choice.with(whole, "x"));
            assertEquals("5 many of x", choice.with(5, "x"));
        }
    }

    @Test
    void unknownKeyIsNamed() {
        for (String key : List.of("axis.nope", "nobody.knows", "axis", "")) {
            IllegalArgumentException refusal = assertThrows(
                    IllegalArgumentException.class,
                    () -> Words.in(Locale.FRENCH).say(key));
            assertTrue(String.valueOf(refusal.getMessage()).contains(key));
        }
    }

    @Test
    void threadsMayShareWords() {
        Words words = Words.in(Locale.ENGLISH);
        List<String> texts = IntStream.range(0, 10_000)
                .parallel()
                .mapToObj(i -> words.say("axis.about", i % 10))
                .distinct()
                .toList();
        assertEquals(10, texts.size());
    }
}
