package dev.tenken.document.office;

import dev.tenken.document.format.ContentBuilder;
import dev.tenken.model.document.LeftOut;
import dev.tenken.office.read.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Element;

/** Counts the passages of a Word document that are struck out, deleted or hidden. Neighbouring runs of one kind are one passage. */
final class UnpublishedRuns {
    private enum Kind {
        SHOWN,
        STRUCK,
        HIDDEN
    }

    private int struck;
    private int hidden;
    private Kind last = Kind.SHOWN;

    private UnpublishedRuns() {}

    /** Tells the content of them. */
    static void tell(Element body, ContentBuilder content) {
        UnpublishedRuns runs = new UnpublishedRuns();
        Deque<Element> open = new ArrayDeque<>();
        open.push(body);
        while (!open.isEmpty()) {
            Element element = open.pop();
            if (Xml.is(element, "r")) {
                runs.add(element);
            } else {
                runs.last = Xml.is(element, "p") ? Kind.SHOWN : runs.last;
                Xml.children(element).forEach(open::push);
            }
        }
        content.leftOut(LeftOut.Kind.STRUCK_OUT, null, runs.struck);
        content.leftOut(LeftOut.Kind.HIDDEN_TEXT, null, runs.hidden);
    }

    private void add(Element run) {
        if (run.getTextContent().isBlank()) {
            return;
        }
        boolean deleted = Xml.child(run, "delText") != null;
        Kind kind = deleted || Xml.isOn(run, "rPr", "strike") || Xml.isOn(run, "rPr", "dstrike")
                ? Kind.STRUCK
                : Xml.isOn(run, "rPr", "vanish") ? Kind.HIDDEN : Kind.SHOWN;
        struck += kind == Kind.STRUCK && last != kind ? 1 : 0;
        hidden += kind == Kind.HIDDEN && last != kind ? 1 : 0;
        last = kind;
    }
}
