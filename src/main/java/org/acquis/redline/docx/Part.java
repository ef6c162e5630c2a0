package org.acquis.redline.docx;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** An XML part of a package; its tree is written back if anybody looked at it. */
final class Part {

    private final WordFile file;
    private final String name;
    private @Nullable Document tree;
    private @Nullable Relationships relationships;

    Part(WordFile file, String name) {
        this.file = file;
        this.name = name;
    }

    WordFile file() {
        return file;
    }

    String name() {
        return name;
    }

    Document tree() {
        if (tree == null) {
            tree = file.parse(name);
        }
        return tree;
    }

    Relationships relationships() {
        if (relationships == null) {
            String rels = WordFile.relationshipsOf(name);
            relationships = file.has(rels) ? Relationships.read(file.parse(rels)) : new Relationships();
        }
        return relationships;
    }

    /** The name of the part that a reference leads to; empty where it leads out of the package or nowhere. */
    Optional<String> target(String id) {
        return relationships()
                .of(id)
                .filter(one -> !one.external())
                .map(one -> WordFile.resolved(name, one.target()))
                .filter(file::has);
    }

    void store() {
        if (tree != null) {
            file.replace(name, XmlText.of(tree));
        }
        if (relationships != null && relationships.changed()) {
            file.replace(WordFile.relationshipsOf(name), relationships.xml().getBytes(StandardCharsets.UTF_8));
        }
    }
}
