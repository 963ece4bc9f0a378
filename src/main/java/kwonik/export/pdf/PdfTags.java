package kwonik.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The structure of a file, which screen readers read instead of its pages (ISO 32000-1, 14.7 and 14.8): a document of
/// one section for each picture, in it a figure for each event and a paragraph for each text beside them.
///
/// What is drawn on several sheets is one element with a piece of each.
final class PdfTags {
    /// What is drawn between this and `EMC` is not read.
    static final String ARTIFACT = "/Artifact BMC\n";

    private final PdfFile file;
    private final int root;
    private final int document;
    private final List<String> sections = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final SortedMap<Integer, Element> elements = new TreeMap<>();
    private final List<String> page = new ArrayList<>();
    private int pageId;

    PdfTags(PdfFile file) {
        this.file = file;
        this.root = file.reserve();
        this.document = file.reserve();
    }

    /// An element whose pieces are still being drawn.
    ///
    /// @param attributes those of the element
    /// @param box where it is, if it is a figure of one piece
    /// @param pieces the page and number of each
    private record Element(int id, String type, String attributes, String box, List<Piece> pieces) {}

    private record Piece(int page, int number) {}

    /// Begins a page; what is drawn belongs to the picture that [#endPicture] ends.
    ///
    /// @return the number under which the page finds its elements again (14.7.4.4)
    int beginPage(int id) {
        pageId = id;
        page.clear();
        return pages.size();
    }

    /// A text from now on.
    ///
    /// @param place of its mark in the picture: elements are read in this order
    /// @return the operator that begins it
    String paragraph(int place) {
        return piece(place, "P", () -> "", "");
    }

    /// A figure from now on.
    ///
    /// @param place of its first mark in the picture
    /// @param words what it shows
    /// @param box left, bottom, right, top on the page
    /// @return the operator that begins it
    String figure(int place, Supplier<String> words, double[] box) {
        return piece(
                place,
                "Figure",
                () -> "/Alt" + PdfSyntax.text(words.get()),
                "/A<</O/Layout/BBox[" + PdfSyntax.numbers(box) + "]>>");
    }

    private String piece(int place, String type, Supplier<String> attributes, String box) {
        Element element = elements.computeIfAbsent(
                place, _ -> new Element(file.reserve(), type, attributes.get(), box, new ArrayList<>()));
        int number = page.size();
        element.pieces.add(new Piece(pageId, number));
        page.add(PdfSyntax.ref(element.id));
        return "/" + type + "<</MCID " + number + ">>BDC\n";
    }

    /// Ends a page.
    void endPage() {
        pages.add("[" + String.join(" ", page) + "]");
    }

    /// Writes the elements of a picture after its last page.
    void endPicture(String title) throws IOException {
        int section = file.reserve();
        for (Element element : elements.values()) {
            Piece first = element.pieces.getFirst();
            boolean one = element.pieces.size() == 1;
            String content = one
                    ? "/Pg " + PdfSyntax.ref(first.page) + "/K " + first.number
                    : element.pieces.stream()
                            .map(piece ->
                                    "<</Type/MCR/Pg " + PdfSyntax.ref(piece.page) + "/MCID " + piece.number + ">>")
                            .collect(Collectors.joining("", "/K[", "]"));
            file.put(
                    element.id,
                    "<</Type/StructElem/S/" + element.type + "/P " + PdfSyntax.ref(section) + content
                            + element.attributes + (one ? element.box : "") + ">>");
        }
        String kids = elements.values().stream()
                .map(element -> PdfSyntax.ref(element.id))
                .collect(Collectors.joining(" "));
        file.put(
                section,
                "<</Type/StructElem/S/Sect/P " + PdfSyntax.ref(document) + "/T" + PdfSyntax.text(title) + "/K[" + kids
                        + "]>>");
        sections.add(PdfSyntax.ref(section));
        elements.clear();
    }

    /// Writes what holds all of it together.
    ///
    /// @return the number of the root
    int finish() throws IOException {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            numbers.append(i).append(pages.get(i));
        }
        int parents = file.add("<</Nums[" + numbers + "]>>");
        file.put(
                document,
                "<</Type/StructElem/S/Document/P " + PdfSyntax.ref(root) + "/K[" + String.join(" ", sections) + "]>>");
        file.put(
                root,
                "<</Type/StructTreeRoot/K " + PdfSyntax.ref(document) + "/ParentTree " + PdfSyntax.ref(parents)
                        + "/ParentTreeNextKey " + pages.size() + ">>");
        return root;
    }
}
