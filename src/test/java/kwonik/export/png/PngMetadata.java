package kwonik.export.png;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;

/// What the JDK's own PNG reader finds besides the pixels.
public final class PngMetadata {
    private PngMetadata() {}

    /// The first international text as `keyword=text (language)`.
    public static String of(PngBytes png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(png.bytes()))) {
            reader.setInput(stream);
            Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            Element text = (Element) root.getElementsByTagName("iTXtEntry").item(0);
            return text.getAttribute("keyword") + "=" + text.getAttribute("text") + " ("
                    + text.getAttribute("languageTag") + ")";
        } finally {
            reader.dispose();
        }
    }
}
