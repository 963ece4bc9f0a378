package kwonik.export.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The script, the style sheet and the empty frame of every page, as they lie in the program.
final class WebParts {
    private static final List<String> SCRIPTS = List.of(
            "basics.js",
            "time.js",
            "place.js",
            "draw.js",
            "timeline.js",
            "reading.js",
            "lists.js",
            "exercises.js",
            "page.js");

    /// Comments are for those who change the page, in the sources.
    private static final Pattern COMMENT = Pattern.compile("^\\s*/\\*\\*.*?\\*/", Pattern.MULTILINE | Pattern.DOTALL);

    private WebParts() {}

    /// The script of a page, in one piece.
    static String script() throws IOException {
        StringBuilder script = new StringBuilder("(function () {\n'use strict';\n");
        for (String part : SCRIPTS) {
            script.append(text(part));
        }
        return script.append("}());\n").toString();
    }

    /// The style sheet of a page, without colours and fonts.
    static String style() throws IOException {
        return text("page.css");
    }

    /// The elements that the script fills.
    static String frame() throws IOException {
        return text("frame.html");
    }

    private static String text(String name) throws IOException {
        String text = new String(bytes("/kwonik/export/web/" + name), StandardCharsets.UTF_8);
        // where the source was checked out with other line ends, the page is the same
        return COMMENT.matcher(text)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// A file of the program.
    static byte[] bytes(String name) throws IOException {
        try (InputStream in = WebParts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("this build of Kwonik lacks " + name);
            }
            return in.readAllBytes();
        }
    }

    /// How a content security policy names the text of an element that may stand in a page.
    static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
