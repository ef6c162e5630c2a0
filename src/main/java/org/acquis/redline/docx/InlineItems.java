package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The items of paragraphs in a row, each paragraph with its mark. */
final class InlineItems implements InlineSink {

    private final Keys keys;
    private final List<Item> items = new ArrayList<>();

    private InlineItems(Keys keys) {
        this.keys = keys;
    }

    static List<Item> of(List<Element> paragraphs, Keys keys) {
        InlineItems all = new InlineItems(keys);
        for (Element paragraph : paragraphs) {
            InlineReader.read(paragraph, keys.part(), all);
            all.items.add(new Item(Item.Kind.MARK, '\n', "mark", paragraph, null, null));
        }
        return all.items;
    }

    @Override
    public void text(String text, Element run, @Nullable Wrapper in) {
        for (int k = 0; k < text.length(); k++) {
            items.add(new Item(Item.Kind.TEXT, text.charAt(k), "", run, run, in));
        }
    }

    @Override
    public void object(char shown, Element element, @Nullable Element run, @Nullable Wrapper in) {
        String key = shown == Item.OBJECT ? keys.object(element) : "";
        items.add(new Item(Item.Kind.OBJECT, shown, key, element, run, in));
    }

    @Override
    public void opens(Wrapper wrapper) {
        Element element = wrapper.element != null ? wrapper.element : wrapper.head.get(0);
        items.add(new Item(Item.Kind.OPENING, Item.OBJECT, wrapper.signature, element, null, wrapper));
    }

    @Override
    public void marker(Element element, @Nullable Element run, @Nullable Wrapper in) {
        items.add(new Item(Item.Kind.MARKER, '\0', "", element, run, in));
    }
}
