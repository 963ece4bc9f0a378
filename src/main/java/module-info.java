/// Kwonik: a desktop timeline that can be checked.
module kwonik {
    requires static org.jspecify;
    // only the process that reads PDF documents has it: jlink refuses automatic modules
    requires static org.apache.pdfbox;
    requires static org.apache.fontbox;
    requires static org.apache.pdfbox.io;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires com.google.gson;
    requires java.logging;
    requires java.xml;
    requires info.picocli;
    requires org.jsoup;
    requires de.siegmar.fastcsv;

    exports kwonik.app.shell to
            javafx.graphics;
}
