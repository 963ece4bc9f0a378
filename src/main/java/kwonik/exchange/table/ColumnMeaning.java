package kwonik.exchange.table;

/// What one column of a table says of its events.
public enum ColumnMeaning {
    /// What happened, in a few words; several columns make one title.
    TITLE,
    /// When it was, or when it began.
    DATE,
    /// When it ended.
    END,
    /// The earliest date that it may have been.
    EARLIEST,
    /// The latest date that it may have been.
    LATEST,
    YEAR,
    /// A month by its name or number.
    MONTH,
    DAY,
    /// A time of day.
    TIME,
    HOUR,
    MINUTE,
    SECOND,
    END_YEAR,
    END_MONTH,
    END_DAY,
    END_TIME,
    /// The first year of a decade, where nothing sharper is known.
    DECADE,
    /// The first year of a century, where nothing sharper is known.
    CENTURY,
    /// Whether a year is before or of our era.
    ERA,
    /// More about it.
    TEXT,
    /// Something else to be known of it, which stands in its text behind the name of the column.
    DETAIL,
    /// In which lane it stands.
    LANE,
    /// Words by which it can be found.
    TAGS,
    /// An address on the web.
    LINK,
    /// Where it is known from, in words.
    SOURCE,
    /// The address of a picture.
    PICTURE,
    /// Whose a picture or recording is.
    CREDIT,
    /// What it is called among programs.
    ID,
    /// A rank from 1 to 5.
    IMPORTANCE,
    /// A date and what happened, both in one cell.
    LINE,
    /// Nothing that is wanted.
    IGNORE;

    /// The key of its name in words.
    public String key() {
        return "table.meaning." + name();
    }

    /// Whether more than one column may have it.
    public boolean many() {
        return switch (this) {
            case TITLE, TEXT, DETAIL, TAGS, LINK, SOURCE, PICTURE, IGNORE -> true;
            default -> false;
        };
    }

    /// Whether it says anything of a date.
    public boolean isTime() {
        return switch (this) {
            case DATE, END, EARLIEST, LATEST, DECADE, CENTURY, ERA -> true;
            case YEAR, MONTH, DAY, TIME, HOUR, MINUTE, SECOND -> true;
            case END_YEAR, END_MONTH, END_DAY, END_TIME -> true;
            default -> false;
        };
    }
}
