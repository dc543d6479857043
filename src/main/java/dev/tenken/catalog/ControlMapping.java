package dev.tenken.catalog;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Numbering;
import java.util.List;

/**
 * Where the controls of the catalog are found in another standard.
 *
 * @param id its file's name without the ending
 * @param target the other standard
 * @param numbering the edition whose numbers the targets are, or null when they are something else
 * @param own true when the mapping is Tenken's own and not the publisher's of the other standard
 * @param links in the order of the file
 */
public record ControlMapping(
        String id, LocalizedText title, LocalizedText target, Numbering numbering, boolean own, List<Link> links) {

    /**
     * Where one control is found.
     *
     * @param control its 2015 number
     * @param relationship how it stands to the targets, such as {@code subset-of}
     * @param targets ids in the other standard; at least one
     * @param confirmed false when it is known from secondary sources only
     */
    public record Link(String control, String relationship, List<String> targets, boolean confirmed) {
        public Link {
            targets = List.copyOf(targets);
        }
    }

    public ControlMapping {
        links = List.copyOf(links);
    }
}
