package kwonik.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the French texts of the program are set.
class FrenchTypographyTest {
    private static final Path BUNDLES = Path.of("src/main/resources/kwonik/words");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pourquoi ?",
                "Pourquoi?",
                "Pourquoi\u202f?",
                "{0}: {1}",
                "{0}; {1}",
                "ceci ; cela",
                "ainsi : oui",
                "« oui\u00a0»",
                "«\u00a0oui »",
                "«\u00a0oui»",
                "l'année",
                "dit \"oui\"",
                "dit “oui”",
                "4 864 morts",
                "4,864 morts",
                "10 %",
                "à {0} h",
                "«\u00a0 oui\u00a0»",
                "encore..."
            })
    void aFaultIsFound(String text) {
        assertTrue(!FrenchTypography.faults(text).isEmpty(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pourquoi\u00a0?",
                "«\u00a0oui\u00a0»",
                "l’année",
                "4\u00a0864 morts en 10\u00a0h\u00a030",
                "4\u202f864 morts en 2010\u00a0; 150 en 2025",
                "le 18 novembre 2017 150 soldats",
                "kwonik:haiti?from=1 et https://exemple.ht à 16:53",
                "Vraiment\u00a0?!",
                "«\u00a0dit “oui”\u00a0», «\u00a0more than 4,800\u00a0»",
                "Écrivez \"kwonik\": 1 et \\\" en 1997-03?",
                "12 1995",
                "{0,choice,1#un mot|1<{0} mots}"
            })
    void whatIsSetWellIsNot(String text) {
        assertEquals(List.of(), FrenchTypography.faults(text));
    }

    @Test
    void everyTextOfEveryFrenchBundleIsSetWell() throws IOException {
        List<String> faults = new ArrayList<>();
        int texts = 0;
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(name -> name.toString().endsWith("_fr.properties"))
                    .toList()) {
                Properties bundle = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    bundle.load(reader);
                }
                for (String key : bundle.stringPropertyNames()) {
                    texts++;
                    FrenchTypography.faults(bundle.getProperty(key)).forEach(fault -> faults.add(key + ": " + fault));
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(texts > 1000, "texts: " + texts);
    }
}
