package org.acquis.drafting;

import java.util.Arrays;
import java.util.Optional;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Role;

/** The paragraph styles of a template that make a clause look like what it is. */
enum ClauseStyle {
    HEADING("Clauseheading", "Clause heading", Role.HEADING, 0),
    PREAMBULAR("Preambular", "Preambular", Role.PREAMBULAR, 1),
    OPERATIVE("Operative", "Operative", Role.OPERATIVE, 1),
    PARAGRAPH("Paragraph", "Paragraph", Role.PARAGRAPH, 1),
    SUB_PARAGRAPH("Subparagraph", "Sub-paragraph", Role.OPERATIVE, 2),
    POINT("Point", "Point", Role.OPERATIVE, 3);

    private final String id;
    private final String shown;
    private final Role role;
    private final int level;

    ClauseStyle(String id, String shown, Role role, int level) {
        this.id = id;
        this.shown = shown;
        this.role = role;
        this.level = level;
    }

    /** The style's id in the file. */
    String id() {
        return id;
    }

    /** The style's name as Word shows it. */
    String shown() {
        return shown;
    }

    /** A paragraph that a template suggests in this style. */
    DraftItem item(String text) {
        return DraftItem.own(role, level, text);
    }

    /** The style with this id. */
    static Optional<ClauseStyle> of(String id) {
        return Arrays.stream(values()).filter(style -> style.id.equals(id)).findFirst();
    }

    /** The style that a paragraph of a draft takes. */
    static ClauseStyle of(DraftItem item) {
        return switch (item.role()) {
            case HEADING -> HEADING;
            case PREAMBULAR -> item.level() > 1 ? SUB_PARAGRAPH : PREAMBULAR;
            default -> {
                if (item.level() > 2) {
                    yield POINT;
                }
                if (item.level() == 2) {
                    yield SUB_PARAGRAPH;
                }
                yield item.role() == Role.OPERATIVE ? OPERATIVE : PARAGRAPH;
            }
        };
    }
}
