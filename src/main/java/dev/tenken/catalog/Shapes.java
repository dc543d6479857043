package dev.tenken.catalog;

/** The shapes of OSCAL's documents as far as Tenken reads them. */
final class Shapes {

    private static final Shape PROP = new Shape()
            .text("uuid", Format.UUID)
            .text("ns", Format.URI)
            .text("name", Format.TOKEN)
            .text("value", Format.STRING)
            .text("class", Format.TOKEN)
            .text("group", Format.TOKEN)
            .text("remarks", Format.PROSE)
            .require("name", "value");

    private static final Shape METADATA = new Shape()
            .text("title", Format.LINE)
            .text("published", Format.DATE_TIME)
            .text("last-modified", Format.DATE_TIME)
            .text("version", Format.STRING)
            .text("oscal-version", Format.VERSION)
            .objects("props", PROP)
            .unread("revisions", "document-ids", "links", "roles", "locations", "parties", "responsible-parties")
            .unread("actions", "remarks")
            .require("title", "last-modified", "version", "oscal-version");

    private static final Shape CONSTRAINT = new Shape()
            .text("description", Format.PROSE)
            .objects(
                    "tests",
                    new Shape()
                            .text("expression", Format.STRING)
                            .text("remarks", Format.PROSE)
                            .require("expression"));

    private static final Shape PARAM = new Shape()
            .text("id", Format.TOKEN)
            .text("class", Format.TOKEN)
            .text("label", Format.LINE)
            .texts("values", Format.STRING)
            .objects("constraints", CONSTRAINT)
            .objects("props", PROP)
            .unread("depends-on", "links", "usage", "guidelines", "remarks")
            .require("id");

    private static final Shape PART = new Shape()
            .text("id", Format.TOKEN)
            .text("name", Format.TOKEN)
            .text("class", Format.TOKEN)
            .text("prose", Format.PROSE)
            .objects("props", PROP)
            .unread("ns", "title", "links")
            .require("name");

    private static final Shape CONTROL = new Shape()
            .text("id", Format.TOKEN)
            .text("title", Format.LINE)
            .objects("props", PROP)
            .objects("params", PARAM)
            .objects("parts", PART)
            .unread("class", "links")
            .require("id", "title");

    private static final Shape GROUP = new Shape()
            .text("id", Format.TOKEN)
            .text("title", Format.LINE)
            .objects("props", PROP)
            .objects("controls", CONTROL)
            .unread("class", "links", "parts")
            .require("title");

    static final Shape CATALOG_FILE = new Shape()
            .object(
                    "catalog",
                    new Shape()
                            .text("uuid", Format.UUID)
                            .object("metadata", METADATA)
                            .objects("groups", GROUP)
                            .unread("back-matter")
                            .require("uuid", "metadata", "groups"))
            .require("catalog");

    private static final Shape SELECTION = new Shape()
            .texts("with-ids", Format.TOKEN)
            .unread("with-child-controls")
            .require("with-ids");

    private static final Shape IMPORT = new Shape()
            .text("href", Format.URI_REFERENCE)
            .object("include-all", null)
            .objects("include-controls", SELECTION)
            .objects("exclude-controls", SELECTION)
            .require("href");

    private static final Shape REMOVE = new Shape()
            .text("by-id", Format.TOKEN)
            .text("by-name", Format.TOKEN)
            .text("by-class", Format.TOKEN)
            .text("by-item-name", Format.TOKEN);

    private static final Shape ADD =
            new Shape().text("by-id", Format.TOKEN).objects("props", PROP).unread("position");

    private static final Shape MODIFY = new Shape()
            .objects(
                    "set-parameters",
                    new Shape()
                            .text("param-id", Format.TOKEN)
                            .texts("values", Format.STRING)
                            .unread("class", "props", "links")
                            .require("param-id", "values"))
            .objects(
                    "alters",
                    new Shape()
                            .text("control-id", Format.TOKEN)
                            .objects("removes", REMOVE)
                            .objects("adds", ADD)
                            .require("control-id"));

    static final Shape PROFILE_FILE = new Shape()
            .object(
                    "profile",
                    new Shape()
                            .text("uuid", Format.UUID)
                            .object("metadata", METADATA)
                            .objects("imports", IMPORT)
                            .object("modify", MODIFY)
                            .unread("merge", "back-matter")
                            .require("uuid", "metadata", "imports"))
            .require("profile");

    private static final Shape RESOURCE = new Shape()
            .text("type", Format.TOKEN)
            .text("href", Format.URI_REFERENCE)
            .objects("props", PROP)
            .unread("ns", "links", "remarks")
            .require("type", "href");

    private static final Shape ITEM = new Shape()
            .text("type", Format.TOKEN)
            .text("id-ref", Format.STRING)
            .unread("ns", "props", "links", "remarks")
            .require("type", "id-ref");

    private static final Shape MAP = new Shape()
            .text("uuid", Format.UUID)
            .text("relationship", Format.TOKEN)
            .objects("sources", ITEM)
            .objects("targets", ITEM)
            .objects("props", PROP)
            .text("remarks", Format.PROSE)
            .unread("ns", "matching-rationale", "qualifiers", "confidence-score", "coverage", "links")
            .require("uuid", "relationship", "sources", "targets");

    private static final Shape MAPPING = new Shape()
            .text("uuid", Format.UUID)
            .object("source-resource", RESOURCE)
            .object("target-resource", RESOURCE)
            .objects("maps", MAP)
            .objects("props", PROP)
            .unread("method", "matching-rationale", "status", "links", "remarks", "mapping-description")
            .unread("source-gap-summary", "target-gap-summary", "confidence-score", "coverage")
            .require("uuid", "source-resource", "target-resource", "maps");

    private static final Shape PROVENANCE = new Shape()
            .text("method", Format.STRING)
            .text("matching-rationale", Format.STRING)
            .text("status", Format.STRING)
            .text("mapping-description", Format.PROSE)
            .unread("confidence-score", "coverage", "responsible-parties", "props", "links", "remarks")
            .require("method", "matching-rationale", "status", "mapping-description");

    private static final Shape BACK_MATTER = new Shape()
            .objects(
                    "resources",
                    new Shape()
                            .text("uuid", Format.UUID)
                            .text("title", Format.LINE)
                            .unread("description", "props", "document-ids", "citation", "rlinks", "base64", "remarks")
                            .require("uuid"));

    static final Shape MAPPING_FILE = new Shape()
            .object(
                    "mapping-collection",
                    new Shape()
                            .text("uuid", Format.UUID)
                            .object("metadata", METADATA)
                            .object("provenance", PROVENANCE)
                            .objects("mappings", MAPPING)
                            .object("back-matter", BACK_MATTER)
                            .require("uuid", "metadata", "provenance", "mappings"))
            .require("mapping-collection");

    private Shapes() {}
}
