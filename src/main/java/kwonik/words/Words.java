package kwonik.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Every word a user sees, in one language.
///
/// The first segment of a key names its bundle: `axis.about` stands in `axis.properties` (English),
/// `axis_fr.properties` and `axis_ht.properties` beside this class, in UTF-8. A bundle is read when its first word
/// is asked for. A text may name another by its key, as in `{key.escape}`, so that one thing has one name. What French
/// or Haitian Creole lacks is said in English. An instance may be shared by threads.
public final class Words {

    private static final String ENGLISH = "en";
    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z]+\\.[a-zA-Z.-]+)}");

    private final String tag;
    private final Locale locale;
    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();

    private Words(String tag) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
    }

    /// The words for a reader of `locale`: English, French or Haitian Creole, and English for anyone else.
    ///
    /// Each call makes an instance with its own caches; keep it for as long as the language stays.
    public static Words in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> new Words("fr");
            case "ht" -> new Words("ht");
            default -> new Words(ENGLISH);
        };
    }

    /// The language as a BCP 47 tag: `en`, `fr` or `ht`.
    public String tag() {
        return tag;
    }

    /// The language as a locale without a country.
    public Locale locale() {
        return locale;
    }

    /// The text of `key` with `args` set into it as [java.text.MessageFormat] does; years and other numbers that
    /// must not be grouped are passed as strings.
    ///
    /// @throws IllegalArgumentException if no bundle has the key
    public String say(String key, Object... args) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            phrase = Phrase.of(text(key), locale);
            phrases.put(key, phrase);
        }
        return phrase.with(isolated(args));
    }

    /// Texts of files turn no words of ours around.
    private static Object[] isolated(Object... args) {
        Object[] tame = args;
        for (int i = 0; i < args.length; i++) {
            if (args[i] instanceof String text) {
                String isolated = Printable.isolated(text);
                if (!isolated.equals(text)) {
                    tame = Arrays.copyOf(tame, tame.length);
                    tame[i] = isolated;
                }
            }
        }
        return tame;
    }

    private String text(String key) {
        String text = own(key);
        return text.indexOf('{') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(other -> Matcher.quoteReplacement(text(other.group(1))));
    }

    private String own(String key) {
        int dot = key.indexOf('.');
        if (dot > 0) {
            String name = key.substring(0, dot);
            String text = bundle(tag.equals(ENGLISH) ? name : name + "_" + tag).getProperty(key);
            if (text == null) {
                text = bundle(name).getProperty(key);
            }
            if (text != null) {
                return text;
            }
        }
        throw new IllegalArgumentException("No words for " + key);
    }

    private Properties bundle(String name) {
        return bundles.computeIfAbsent(name, Words::read);
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (InputStream stream = open(name)) {
            if (stream != null) {
                try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Words of " + name + " cannot be read", e);
        }
        return texts;
    }

    private static @Nullable InputStream open(String name) {
        return Words.class.getResourceAsStream(name + ".properties");
    }
}
