package kwonik.export.poster;

import kwonik.export.common.Captions;
import kwonik.layout.picture.HitArea;

/// Says what a sheet of paper shows; there is nothing on it to touch.
record SheetCaptions(String language, String title, String description, String link) implements Captions {
    @Override
    public String id(HitArea spot) {
        return "";
    }

    @Override
    public String title(HitArea spot) {
        return "";
    }

    @Override
    public String description(HitArea spot) {
        return "";
    }

    @Override
    public String photo(String alt) {
        return "";
    }
}
