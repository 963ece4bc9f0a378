import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/// Checks from outside that a picture has the size asked for, and that a timeline is on it: lane colours, and text.
///
/// Arguments: file, width, height.
class CheckPicture {
    /// The lane colours of the light look; at least so many pixels of each belong to a timeline.
    private static final int[] LANES = {0x0B6AA8, 0x54307A, 0x19633E, 0xB8480A, 0x573D00};

    private static final int INK = 0x1D2430;
    private static final int ENOUGH = 200;

    public static void main(String[] args) throws IOException {
        BufferedImage image = ImageIO.read(new File(args[0]));
        String size = image.getWidth() + "x" + image.getHeight();
        check(size.equals(args[1] + "x" + args[2]), "the size is " + size);
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                counts.merge(image.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        for (int lane : LANES) {
            check(counts.getOrDefault(lane, 0) >= ENOUGH, "lane colour %06X is missing".formatted(lane));
        }
        check(counts.getOrDefault(INK, 0) >= ENOUGH, "there is no text");
        check(counts.size() >= 100, "there are only " + counts.size() + " colours");
        System.out.println(args[0] + ": " + size + ", " + counts.size() + " colours, all lanes and text found");
    }

    private static void check(boolean holds, String complaint) {
        if (!holds) {
            System.err.println("The picture is not right: " + complaint);
            System.exit(1);
        }
    }
}
