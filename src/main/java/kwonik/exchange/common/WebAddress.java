package kwonik.exchange.common;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import kwonik.words.PlainText;

/// An address in a foreign file: one that a browser may open, a picture, or something else.
public final class WebAddress {
    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "bmp", "tif", "tiff");

    private WebAddress() {}

    /// The address as a browser takes it, with a scheme where it lacks one; empty if it is none of the web.
    public static String of(String raw) {
        // some write addresses into their data as they stand in HTML
        String plain = PlainText.line(raw).replace(" ", "%20").replace("&amp;", "&");
        String low = plain.toLowerCase(Locale.ROOT);
        if (low.startsWith("http://") || low.startsWith("https://")) {
            return plain;
        } else if (low.startsWith("//") && low.indexOf('.') > 0) {
            return "https:" + plain;
        }
        return low.startsWith("www.") ? "https://" + plain : "";
    }

    /// The name of the host without `www.`; the address itself where there is none.
    public static String host(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null ? url : host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException _) {
            return url;
        }
    }

    /// Whether an address or the name of a file is that of a picture, by its ending.
    public static boolean isPicture(String url) {
        int end = url.indexOf('#') < 0 ? url.length() : url.indexOf('#');
        int query = url.indexOf('?');
        String path = url.substring(0, query < 0 ? end : Math.min(end, query));
        int dot = path.lastIndexOf('.');
        return dot >= 0 && PICTURES.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
