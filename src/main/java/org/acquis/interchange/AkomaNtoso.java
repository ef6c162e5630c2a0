package org.acquis.interchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.acquis.statement.Statement;

/**
 * Writes statements as Akoma Ntoso 3.0 (OASIS LegalDocML), by the conventions of the United Nations system (AKN4UN): a
 * {@code statement} with recitals, numbered paragraphs and points; names of works begin with {@code /akn/un/statement}.
 */
public final class AkomaNtoso {

    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static final String UNDATED = "0001-01-01";

    private final XmlText xml = new XmlText();
    private final Statement statement;
    private int sections;
    private int paragraphs;
    private int recitals;

    private AkomaNtoso(Statement statement) {
        this.statement = statement;
    }

    /** The statement as an XML document. */
    public static String write(Statement statement) {
        AkomaNtoso writer = new AkomaNtoso(statement);
        writer.document();
        return writer.xml.toString();
    }

    private void document() {
        xml.open("akomaNtoso", "xmlns", NAMESPACE);
        xml.open("statement", "name", statement.kind().key());
        meta();
        xml.open("preface").open("longTitle", "eId", "preface__longTitle").open("p");
        xml.element("docTitle", statement.title());
        xml.close().close().close();
        preamble();
        body();
        conclusions();
        xml.close().close();
    }

    private void meta() {
        String date = Objects.requireNonNullElse(statement.date(), LocalDate.parse(UNDATED))
                .toString();
        String actor = slug(Objects.requireNonNullElse(
                statement.issuer(), Objects.requireNonNullElse(statement.series(), "unknown")));
        String work = "/akn/un/statement/deliberation/" + actor + "/" + date + "/" + slug(statement.id());
        String expression = work + "/" + language(statement.language()) + "@" + date;
        xml.open("meta").open("identification", "source", "#acquis");
        xml.open("FRBRWork");
        frbr(work, date);
        xml.empty("FRBRauthor", "href", "#" + actor);
        xml.empty("FRBRcountry", "value", "un");
        xml.empty("FRBRsubtype", "value", "deliberation");
        xml.empty("FRBRnumber", "value", slug(statement.id()));
        xml.close().open("FRBRExpression");
        frbr(expression, date);
        xml.empty("FRBRauthor", "href", "#" + actor);
        xml.empty("FRBRlanguage", "language", language(statement.language()));
        xml.close().open("FRBRManifestation");
        frbr(expression + "/.xml", date);
        xml.empty("FRBRauthor", "href", "#acquis");
        xml.empty("FRBRformat", "value", "application/akn+xml");
        xml.close().close();
        xml.open("references", "source", "#acquis");
        String issuer = Objects.requireNonNullElse(statement.issuer(), actor);
        xml.empty("TLCOrganization", "eId", actor, "href", "/akn/ontology/organization/un/" + actor, "showAs", issuer);
        xml.empty("TLCObject", "eId", "acquis", "href", "/akn/ontology/object/un/acquis", "showAs", "Acquis");
        xml.close().close();
    }

    private void frbr(String name, String date) {
        xml.empty("FRBRthis", "value", name + "/!main");
        xml.empty("FRBRuri", "value", name);
        xml.empty("FRBRdate", "date", date, "name", statement.date() == null ? "unknown" : "adoption");
    }

    private void preamble() {
        List<Clause> clauses = preambulars();
        if (clauses.isEmpty()) {
            return;
        }
        xml.open("preamble").open("recitals", "eId", "recs");
        for (Clause clause : clauses) {
            String id = "recs__rec_" + ++recitals;
            xml.open("recital", "eId", id);
            number(clause);
            text(clause, id);
            xml.close();
        }
        xml.close().close();
    }

    /** The preamble's paragraphs with what stands under them. */
    private List<Clause> preambulars() {
        List<Clause> preambulars = new ArrayList<>();
        for (Clause clause : statement.clauses()) {
            boolean under = preambulars.stream().anyMatch(above -> above.id().equals(clause.parent()));
            if (clause.role() == Role.PREAMBULAR || under) {
                preambulars.add(clause);
            }
        }
        return preambulars;
    }

    private void body() {
        List<Clause> inPreamble = preambulars();
        xml.open("mainBody");
        boolean inSection = false;
        for (Clause clause : statement.clauses()) {
            if (inPreamble.contains(clause) || clause.role() == Role.CLOSING || isPlaced(clause)) {
                continue;
            }
            if (clause.role() == Role.HEADING) {
                if (clause.text().equals(statement.title())) {
                    continue;
                }
                if (inSection) {
                    xml.close();
                }
                xml.open("hcontainer", "eId", "hcontainer_" + ++sections, "name", "section");
                xml.element("heading", clause.text());
                inSection = true;
            } else {
                paragraph(clause);
            }
        }
        if (inSection) {
            xml.close();
        }
        xml.close();
    }

    /** Whether a clause is written where its parent is. */
    private boolean isPlaced(Clause clause) {
        return clause.parent() != null && statement.clause(clause.parent()).isPresent();
    }

    private void paragraph(Clause clause) {
        String id = "para_" + ++paragraphs;
        xml.open("paragraph", "eId", id);
        content(clause, id);
        xml.close();
    }

    private void content(Clause clause, String id) {
        number(clause);
        List<Clause> points = statement.clauses().stream()
                .filter(under -> clause.id().equals(under.parent()))
                .toList();
        if (points.isEmpty()) {
            xml.open("content", "eId", id + "__content");
            text(clause, id + "__content");
            xml.close();
            return;
        }
        String list = id + "__list_1";
        xml.open("list", "eId", list).open("intro", "eId", list + "__intro");
        text(clause, list + "__intro");
        xml.close();
        int number = 0;
        for (Clause point : points) {
            String pointId = list + "__point_" + ++number;
            xml.open("point", "eId", pointId);
            content(point, pointId);
            xml.close();
        }
        xml.close();
    }

    private void number(Clause clause) {
        if (!clause.label().isBlank()) {
            xml.element("num", clause.label());
        }
    }

    private void text(Clause clause, String id) {
        xml.element("p", clause.text(), "eId", id + "__p_1");
    }

    private void conclusions() {
        List<Clause> closing = statement.clauses().stream()
                .filter(clause -> clause.role() == Role.CLOSING)
                .toList();
        if (!closing.isEmpty()) {
            xml.open("conclusions");
            closing.forEach(clause -> xml.element("p", clause.text()));
            xml.close();
        }
    }

    private static String slug(String text) {
        String slug = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "unknown" : slug;
    }

    private static String language(String code) {
        try {
            String three = Locale.forLanguageTag(code).getISO3Language();
            return three.isEmpty() ? "und" : three;
        } catch (MissingResourceException unknown) {
            return "und";
        }
    }
}
