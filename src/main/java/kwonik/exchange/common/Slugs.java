package kwonik.exchange.common;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kwonik.words.PlainText;

/// Makes ids that are not taken, in time that does not grow with the number of those that are.
public final class Slugs {
    private static final int LONGEST = 48;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /// An id that another program has given, made one of ours.
    public String given(String id, String otherwise) {
        return isId(id) && taken.add(id) ? id : fresh(id, otherwise);
    }

    /// An id that was ours already, whatever it looks like; another one if it is taken.
    public String own(String id, String otherwise) {
        return !id.isEmpty() && taken.add(id) ? id : fresh(id, otherwise);
    }

    private static boolean isId(String id) {
        return !id.isEmpty() && id.length() <= LONGEST && slug(id).equals(id);
    }

    /// A free id in small letters, digits and hyphens.
    public String fresh(String title, String otherwise) {
        String stem = slug(title);
        String base = stem.isEmpty() ? otherwise : stem;
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + numbers.merge(base, 2, (known, _) -> known + 1);
        }
        return id;
    }

    private static String slug(String title) {
        String plain = isAscii(title) ? title : PlainText.folded(title);
        StringBuilder slug = new StringBuilder(Math.min(plain.length(), LONGEST) + 1);
        for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
            char c = plain.charAt(i);
            char small = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9')) {
                slug.append(small);
            } else if (small != '\'' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        if (end >= LONGEST && slug.indexOf("-") > 0) {
            end = slug.lastIndexOf("-");
        }
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }
}
