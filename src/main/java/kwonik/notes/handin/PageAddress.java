package kwonik.notes.handin;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The address of a web page as two of one page are compared: without what tells only how somebody came there, and
/// where in it.
///
/// @param page host and path, and what is asked of it
record PageAddress(String page) {
    /// What campaigns, networks and mails add to addresses.
    private static final Pattern TRACKING = Pattern.compile(
            "(utm_\\w+|hsa_\\w+|_hs\\w+|mc_cid|mc_eid|mkt_tok|fbclid|gclid|dclid|yclid|ttclid|twclid|msclkid|wbraid|gbraid"
                    + "|li_fat_id|igshid|igsh|_ga|_gl|cmpid|ref_src|ref_url|smid|smtyp)(=.*)?");

    /// The page of an address: http or https, with `www.` or without, with a slash at its end or without.
    static PageAddress of(String address) {
        String plain = address.strip()
                .replaceAll("#.*$", "")
                .replaceAll("(?i)^https?://", "")
                .replaceAll("(?i)^www\\.", "")
                .toLowerCase(Locale.ROOT);
        int mark = plain.indexOf('?');
        String path = (mark < 0 ? plain : plain.substring(0, mark)).replaceAll("/+$", "");
        String asked = mark < 0
                ? ""
                : Stream.of(plain.substring(mark + 1).split("&"))
                        .filter(part ->
                                !part.isEmpty() && !TRACKING.matcher(part).matches())
                        .collect(Collectors.joining("&"));
        return new PageAddress(asked.isEmpty() ? path : path + "?" + asked);
    }
}
