package kwonik.archive.write;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kwonik.archive.write.JsonSpan.Part;

/// Joins old and new members of an object, or items of an array, with commas and the white space that stands between
/// them in the file.
public final class JoinedParts {
    private final JsonSpan file;
    private final OutputStream out;
    private final JsonPrint print;
    /// Of the line in which the object or array begins.
    private final String outer;

    private final String lead;
    private final String tail;
    private boolean any;

    public JoinedParts(JsonSpan file, List<Part> parts, OutputStream out, JsonPrint print, String outer)
            throws IOException {
        this.file = file;
        this.out = out;
        this.print = print;
        this.outer = outer;
        if (parts.isEmpty()) {
            boolean lines = !print.lineEnd().isEmpty();
            lead = lines ? print.lineEnd() + outer + print.unit() : "";
            tail = lines ? print.lineEnd() + outer : "";
        } else {
            Part first = parts.getFirst();
            Part last = parts.getLast();
            lead = file.between(first.lead(), first.from());
            tail = file.between(last.value().end(), file.end() - 1);
        }
        file.copy(file.start(), file.start() + 1, out);
    }

    public OutputStream out() {
        return out;
    }

    /// The white space before what stands in a line of its own here.
    public String indentation() {
        int line = lead.lastIndexOf('\n');
        return line < 0 ? outer : lead.substring(line + 1);
    }

    /// Writes what stands before the value of an old part.
    public void begin(Part part) throws IOException {
        comma();
        file.copy(part.lead(), part.value().start(), out);
    }

    /// Writes what stands before the value of a new part.
    ///
    /// @param name empty in an array
    public void beginNew(String name) throws IOException {
        comma();
        write(lead);
        if (!name.isEmpty()) {
            out.write(JsonPrint.bytes(new JsonPrimitive(name).toString()));
            write(print.lineEnd().isEmpty() ? ":" : ": ");
        }
    }

    public void end() throws IOException {
        if (any) {
            write(tail);
        }
        file.copy(file.end() - 1, file.end(), out);
    }

    private void comma() throws IOException {
        if (any) {
            out.write(',');
        }
        any = true;
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
