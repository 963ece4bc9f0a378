package kwonik.fuzz;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Changes to bytes and to JSON, the way broken disks, other programs and hostile hands make them.
public final class Mutation {
    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    private static final int DEEP = 3_000;

    /// Texts that have broken programs before.
    public static final List<String> TEXTS = List.of(
            "",
            " \t\n",
            "\uD83D",
            "\uDE00\uD83D",
            "\u0000\u001B[31m\u0007",
            "\u202Eevil\u2066\u202D",
            "e\u0301".repeat(40),
            "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "معاهدة (1648) السلام",
            "הסכם 1948 – Oslo",
            "สนธิสัญญา เวสต์ฟาเลีย",
            "條約".repeat(60),
            "<b>&amp;\"'</b><!--",
            "\uFEFF\u00AD\u2028\u2029\u0085",
            "x".repeat(20_000),
            "one two ".repeat(3_000),
            "kwonik:x?from=1&to=2",
            "../../etc/passwd",
            "2024-13-45",
            "Y-999999999999999999",
            "Y1E400",
            "[..]",
            "{..2020,1999..}",
            "2020-06-01/1999",
            "XXXX-XX-XX",
            "-9999/9999",
            "2024-02-30T25:61:61Z",
            "e0",
            "en",
            "null");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1e400",
            "-1e-400",
            "2147483648",
            "9223372036854775808",
            "123456789012345678901234567890",
            "0.1",
            "60");

    private Mutation() {}

    public static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    // ----- Bytes

    /// A few stretches changed, lost, doubled, moved or cut off.
    public static byte[] bytes(Random random, byte[] from) {
        byte[] bytes = from.clone();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes && bytes.length > 0; i++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(10)));
            bytes = switch (random.nextInt(7)) {
                case 0 -> flipped(bytes, at, random);
                case 1 -> spliced(bytes, at, length, new byte[0]);
                case 2 -> spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
                case 3 -> spliced(bytes, at, 0, one(random, TEXTS).getBytes(StandardCharsets.UTF_8));
                case 4 -> spliced(bytes, at, Math.min(length, 4), noise(random, Math.min(length, 64)));
                case 5 -> repeated(bytes, at, Math.min(length, 64), 1 + random.nextInt(400));
                default -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : flipped(bytes, at, random);
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    private static byte[] noise(Random random, int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] repeated(byte[] bytes, int at, int length, int times) {
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            more.write(bytes, at, length);
        }
        return spliced(bytes, at, 0, more.toByteArray());
    }

    private static byte[] spliced(byte[] bytes, int at, int lost, byte[] instead) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(instead);
        out.write(bytes, at + lost, bytes.length - at - lost);
        return out.toByteArray();
    }

    // ----- JSON

    /// The same JSON with some of its values replaced, lost, moved or multiplied; still well-formed.
    public static String json(Random random, JsonElement from) {
        JsonElement root = from.deepCopy();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            List<JsonElement> parents = new ArrayList<>();
            collect(root, parents);
            if (!parents.isEmpty()) {
                change(random, one(random, parents), one(random, parents));
            }
        }
        return GSON.toJson(root);
    }

    private static void collect(JsonElement element, List<JsonElement> parents) {
        if (element instanceof JsonObject object) {
            if (!object.isEmpty()) {
                parents.add(object);
            }
            object.asMap().values().forEach(value -> collect(value, parents));
        } else if (element instanceof JsonArray array) {
            if (!array.isEmpty()) {
                parents.add(array);
            }
            array.forEach(value -> collect(value, parents));
        }
    }

    private static void change(Random random, JsonElement parent, JsonElement other) {
        if (parent instanceof JsonObject object) {
            String name = one(random, List.copyOf(object.keySet()));
            switch (random.nextInt(6)) {
                case 0 -> object.remove(name);
                case 1 -> object.add(one(random, TEXTS), object.get(name).deepCopy());
                case 2 -> object.add(name, other.deepCopy());
                default -> object.add(name, odd(random));
            }
        } else if (parent instanceof JsonArray array) {
            int at = random.nextInt(array.size());
            switch (random.nextInt(6)) {
                case 0 -> array.remove(at);
                case 1 -> multiply(array, array.get(at), random.nextInt(60));
                case 2 -> array.set(at, other.deepCopy());
                case 3 -> array.add(array.get(at).deepCopy());
                default -> array.set(at, odd(random));
            }
        }
    }

    private static void multiply(JsonArray array, JsonElement value, int times) {
        for (int i = 0; i < times; i++) {
            array.add(value.deepCopy());
        }
    }

    private static JsonElement odd(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> JsonNull.INSTANCE;
            case 1 -> new JsonPrimitive(random.nextBoolean());
            case 2, 3 -> JsonParser.parseString(one(random, NUMBERS));
            case 4 -> random.nextBoolean() ? new JsonArray() : new JsonObject();
            case 5 -> random.nextInt(20) == 0 ? deep() : new JsonPrimitive(DateAttack.text(random));
            default -> new JsonPrimitive(one(random, TEXTS));
        };
    }

    private static JsonElement deep() {
        JsonElement inner = new JsonPrimitive("deep");
        for (int i = 0; i < DEEP / 100; i++) {
            JsonArray outer = new JsonArray();
            outer.add(inner);
            inner = outer;
        }
        return inner;
    }
}
