package kwonik.export.web;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Debian’s Chromium without a window, driven by the W3C WebDriver protocol.
final class Browser implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("successfully on port (\\d+)");
    private static final Gson GSON = new Gson();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process driver;
    private final String session;

    private Browser(Process driver, String root) throws IOException, InterruptedException {
        this.driver = driver;
        Map<String, Object> options = Map.of(
                "args",
                List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1366,768", "--lang=en"));
        Map<String, Object> capabilities = Map.of(
                "browserName",
                "chrome",
                "goog:chromeOptions",
                options,
                "goog:loggingPrefs",
                Map.of("performance", "ALL", "browser", "ALL"));
        JsonObject made = post(root + "/session", Map.of("capabilities", Map.of("alwaysMatch", capabilities)))
                .getAsJsonObject();
        this.session = root + "/session/" + made.get("sessionId").getAsString();
    }

    /// Starts one.
    static Browser start() throws IOException, InterruptedException {
        Process driver;
        try {
            driver = new ProcessBuilder("chromedriver", "--port=0")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The profile browser needs Chromium and its driver: apt install chromium chromium-driver", e);
        }
        BufferedReader out = new BufferedReader(new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                Thread.ofVirtual().start(() -> out.lines().forEach(_ -> {}));
                return new Browser(driver, "http://127.0.0.1:" + port.group(1));
            }
        }
        throw new IllegalStateException("chromedriver did not start");
    }

    private JsonElement post(String url, Object body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url)).POST(BodyPublishers.ofString(GSON.toJson(body))));
    }

    private JsonElement send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request.timeout(Duration.ofMinutes(5)).build(), BodyHandlers.ofString());
        JsonElement value =
                JsonParser.parseString(answer.body()).getAsJsonObject().get("value");
        if (answer.statusCode() != 200) {
            throw new IOException(value.toString());
        }
        return value;
    }

    void open(Path file, String fragment) throws IOException, InterruptedException {
        post(session + "/url", Map.of("url", "about:blank"));
        post(session + "/url", Map.of("url", file.toUri() + fragment));
        // fonts are there, and what waits for the next frame is drawn
        run("const done = arguments[arguments.length - 1];"
                + "document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))");
        if (ask("document.getElementById('app').hidden || !document.getElementById('pane').childElementCount")
                .getAsBoolean()) {
            throw new IOException("the script of the page has not run: " + log("browser"));
        }
    }

    /// Runs a script that calls its last argument when it is done.
    JsonElement run(String script, Object... args) throws IOException, InterruptedException {
        return post(session + "/execute/async", Map.of("script", script, "args", List.of(args)));
    }

    /// What an expression is in the page.
    JsonElement ask(String expression, Object... args) throws IOException, InterruptedException {
        return post(session + "/execute/sync", Map.of("script", "return " + expression, "args", List.of(args)));
    }

    /// Presses keys one after another; `{Tab}` stands for a key with a name.
    void press(String... keys) throws IOException, InterruptedException {
        List<Map<String, Object>> actions = new ArrayList<>();
        for (String key : keys) {
            actions.add(Map.of("type", "keyDown", "value", code(key)));
            actions.add(Map.of("type", "keyUp", "value", code(key)));
        }
        act(Map.of("type", "key", "id", "keys", "actions", actions));
        settle();
    }

    private static String code(String key) {
        return switch (key) {
            case "Tab" -> "\uE004";
            case "Enter" -> "\uE007";
            case "Escape" -> "\uE00C";
            case "PageUp" -> "\uE00E";
            case "PageDown" -> "\uE00F";
            case "End" -> "\uE010";
            case "Home" -> "\uE011";
            case "Left" -> "\uE012";
            case "Up" -> "\uE013";
            case "Right" -> "\uE014";
            case "Down" -> "\uE015";
            default -> key;
        };
    }

    void type(String text) throws IOException, InterruptedException {
        press(IntStream.range(0, text.length())
                .mapToObj(i -> text.substring(i, i + 1))
                .toArray(String[]::new));
    }

    /// Presses and lets go of the mouse at a point of the window.
    void click(double x, double y) throws IOException, InterruptedException {
        act(Map.of(
                "type",
                "pointer",
                "id",
                "mouse",
                "parameters",
                Map.of("pointerType", "mouse"),
                "actions",
                List.of(
                        Map.of("type", "pointerMove", "duration", 0, "x", (int) x, "y", (int) y),
                        Map.of("type", "pointerDown", "button", 0),
                        Map.of("type", "pointerUp", "button", 0))));
        settle();
    }

    void wheel(int x, int y, int down) throws IOException, InterruptedException {
        act(Map.of(
                "type",
                "wheel",
                "id",
                "wheel",
                "actions",
                List.of(Map.of("type", "scroll", "duration", 0, "x", x, "y", y, "deltaX", 0, "deltaY", down))));
        settle();
    }

    private void act(Map<String, Object> source) throws IOException, InterruptedException {
        post(session + "/actions", Map.of("actions", List.of(source)));
    }

    /// Waits until flights have landed and their last frame is drawn.
    void settle() throws IOException, InterruptedException {
        run("const done = arguments[arguments.length - 1];"
                + "setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done(1))), 600)");
    }

    /// How the page is seen: `prefers-color-scheme`, and how wide the window is.
    void see(String scheme, int width, int height) throws IOException, InterruptedException {
        devtools(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        devtools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    private void devtools(String command, Object parameters) throws IOException, InterruptedException {
        JsonElement _ = post(session + "/goog/cdp/execute", Map.of("cmd", command, "params", parameters));
    }

    byte[] print() throws IOException, InterruptedException {
        return Base64.getDecoder()
                .decode(post(session + "/print", Map.of("background", true)).getAsString());
    }

    byte[] picture() throws IOException, InterruptedException {
        return Base64.getDecoder()
                .decode(send(HttpRequest.newBuilder(URI.create(session + "/screenshot")))
                        .getAsString());
    }

    /// What was noted since the last question: `browser` for what the page complains of, `performance` for what it
    /// loads.
    List<String> log(String kind) throws IOException, InterruptedException {
        return post(session + "/se/log", Map.of("type", kind)).getAsJsonArray().asList().stream()
                .map(entry -> entry.getAsJsonObject().get("message").getAsString())
                .toList();
    }

    @Override
    public void close() throws IOException {
        try {
            JsonElement _ = send(HttpRequest.newBuilder(URI.create(session)).DELETE());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            driver.destroy();
            http.close();
        }
    }
}
