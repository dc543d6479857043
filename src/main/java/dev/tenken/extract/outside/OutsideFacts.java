package dev.tenken.extract.outside;

import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.Span;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Circumstances;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Facts made by a person or another program, from any number of files.
 *
 * <p>A file speaks for the documents that it lists: its facts take the place of all that was extracted from them. Its other facts are
 * added to what was extracted; one with the id of an extracted fact takes that fact's place. Later files do the same to what earlier
 * ones left.
 */
public final class OutsideFacts {

    /** No facts from outside. */
    public static final OutsideFacts NONE = new OutsideFacts(List.of());

    private final List<FactsFile> files;

    private OutsideFacts(List<FactsFile> files) {
        this.files = files;
    }

    /**
     * Reads files of facts, in the form of {@code tenken/facts/1}.
     *
     * @throws dev.tenken.model.InputException when a file cannot be read or has another form
     */
    public static OutsideFacts read(List<Path> files) {
        return new OutsideFacts(files.stream().map(FactsFile::read).toList());
    }

    /**
     * What became of one vendor's facts.
     *
     * @param extraction the facts in use, with coverage to match
     * @param refused the facts that are not in use, one line each: which, where, why, and what to do
     * @param notes what the reader of the files should know besides
     */
    public record Result(Extraction extraction, List<String> refused, List<String> notes) {}

    /**
     * Puts the files' facts on a vendor in the place of those extracted.
     *
     * @param extracted what was found in the same documents
     */
    public Result apply(VendorFiles vendor, Extraction extracted) {
        List<String> refused = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Extraction current = extracted;
        for (FactsFile file : files) {
            FactsFile.Entry entry = file.vendors().get(vendor.vendor().id());
            if (entry != null) {
                current = new Merge(file, entry, vendor, extracted, refused, notes).into(current);
            }
        }
        return new Result(current, List.copyOf(refused), List.copyOf(notes));
    }

    /**
     * The entries on vendors that are not among those assessed, one line each.
     *
     * @param known ids of the vendors assessed
     */
    public List<String> strangers(Collection<String> known) {
        List<String> strangers = new ArrayList<>();
        for (FactsFile file : files) {
            file.vendors().forEach((id, entry) -> {
                if (!known.contains(id)) {
                    strangers.add(file.place() + ": " + entry.where() + ": unknown vendor \"" + id + "\" with "
                            + entry.facts().size() + " facts; wanted one of "
                            + known.stream().sorted().toList()
                            + ": mend the name, or assess the folder that the facts were made for");
                }
            });
        }
        return strangers;
    }

    /** What a fact says and where, whoever says it and under which id. What stands above the place belongs to the place. */
    private record Content(
            Topic topic,
            List<String> services,
            Polarity polarity,
            String condition,
            Map<String, Object> attributes,
            List<Place> places) {

        record Place(String document, Span span) {}

        static Content of(VendorFact fact) {
            return new Content(
                    Topic.of(fact),
                    fact.getServices(),
                    fact.getPolarity(),
                    fact.getCondition(),
                    Attributes.of(fact),
                    fact.getEvidence().stream()
                            .map(e -> new Place(e.document(), e.span()))
                            .toList());
        }
    }

    /** One file's facts on one vendor on their way in. */
    private static final class Merge {
        private final FactsFile file;
        private final FactsFile.Entry entry;
        private final VendorFiles vendor;
        private final Map<Content, VendorFact> extracted = new HashMap<>();
        private final List<String> refused;
        private final List<String> notes;
        private final Map<String, VendorFact> accepted = new LinkedHashMap<>();
        private final Set<String> taken = new HashSet<>();

        Merge(
                FactsFile file,
                FactsFile.Entry entry,
                VendorFiles vendor,
                Extraction extracted,
                List<String> refused,
                List<String> notes) {
            this.file = file;
            this.entry = entry;
            this.vendor = vendor;
            extracted.facts().forEach(f -> this.extracted.put(Content.of(f), f));
            this.refused = refused;
            this.notes = notes;
        }

        Extraction into(Extraction current) {
            Set<String> spokenFor = spokenFor();
            List<VendorFact> beside = current.facts().stream()
                    .filter(f -> !spokenFor.contains(f.getEvidence().get(0).document()))
                    .toList();
            beside.forEach(f -> taken.add(f.getId()));
            entry.facts().forEach(f -> taken.add(idOf(f)));
            FactReader reader = new FactReader(vendor);
            for (int i = 0; i < entry.facts().size(); i++) {
                accept(
                        reader,
                        entry.where() + ".facts[" + i + "]",
                        entry.facts().get(i));
            }
            List<VendorFact> facts = new ArrayList<>(accepted.values());
            beside.stream().filter(f -> !accepted.containsKey(f.getId())).forEach(facts::add);
            return new Extraction(facts, Covered.by(facts, added(), vendor, current.coverage()));
        }

        private List<VendorFact> added() {
            return accepted.values().stream()
                    .filter(f -> !extracted.containsKey(Content.of(f)))
                    .toList();
        }

        /** The documents that the file lists and that are there. */
        private Set<String> spokenFor() {
            Map<String, Document> known = vendor.documents().stream().collect(Collectors.toMap(Document::id, d -> d));
            for (int i = 0; i < entry.documents().size(); i++) {
                FactsFile.Listed listed = entry.documents().get(i);
                String where = file.place() + ": " + entry.where() + ".documents[" + i + "]";
                Document document = known.get(listed.id());
                if (document == null) {
                    refused.add(where + ": unknown document \"" + listed.id() + "\"; vendor \""
                            + vendor.vendor().id() + "\" has "
                            + known.keySet().stream().sorted().toList()
                            + ": name it as it is called below the folder that is assessed");
                } else if (listed.sha256() != null && !listed.sha256().equals(document.sha256())) {
                    notes.add(where + ": \"" + listed.id()
                            + "\" has changed since these facts were made; those whose quote still "
                            + "stands in it are used, and what is new in it is not looked at");
                }
            }
            return entry.documents().stream().map(FactsFile.Listed::id).collect(Collectors.toSet());
        }

        private void accept(FactReader reader, String where, Object written) {
            FactReader.Read read = reader.read(written);
            List<String> problems = new ArrayList<>(read.problems());
            if (read.fact() != null && accepted.containsKey(read.fact().getId())) {
                problems.add("this id stands twice; wanted each once: give one of them another");
            }
            if (!problems.isEmpty()) {
                refused.add(file.place() + ": " + where + named(written) + ": " + String.join("; ", problems));
                return;
            }
            VendorFact fact = marked(read);
            accepted.put(fact.getId(), fact);
        }

        private static String named(Object written) {
            String id = idOf(written);
            return id.isEmpty() ? "" : " \"" + id + "\"";
        }

        private static String idOf(Object written) {
            return written instanceof Map<?, ?> tree && tree.get("id") instanceof String id ? id : "";
        }

        /** The fact with its origin, and with an id where it has none. */
        private VendorFact marked(FactReader.Read read) {
            VendorFact same = same(read.fact());
            VendorFact fact = same == null ? read.fact() : same;
            String id =
                    read.fact().getId().isEmpty() ? newId(fact) : read.fact().getId();
            Statement statement = new Statement(
                    id,
                    fact.getServices(),
                    fact.getPolarity(),
                    fact.getCondition(),
                    origin(read, same != null),
                    fact.getEvidence(),
                    fact.statement().circumstances());
            return Attributes.restated(fact, statement);
        }

        /** The extracted fact that says the same, or null; circumstances that are left out are those that were read. */
        private VendorFact same(VendorFact written) {
            VendorFact known = extracted.get(Content.of(written));
            Circumstances given = written.statement().circumstances();
            boolean agrees = known != null
                    && (given.equals(Circumstances.UNKNOWN)
                            || given.equals(known.statement().circumstances()));
            return agrees ? known : null;
        }

        private String origin(FactReader.Read read, boolean extracted) {
            if (read.origin() != null) {
                return read.origin();
            }
            if (file.origin() != null) {
                return file.origin();
            }
            return extracted ? Statement.EXTRACTED : nameOf(file.place());
        }

        private static String nameOf(String place) {
            Path name = Path.of(place).getFileName();
            return name == null ? place : name.toString();
        }

        private String newId(VendorFact fact) {
            Evidence first = fact.getEvidence().get(0);
            String id = Topic.of(fact).json() + ":" + first.document() + ":" + first.start();
            String free = id;
            for (int i = 2; taken.contains(free); i++) {
                free = id + "." + i;
            }
            taken.add(free);
            return free;
        }
    }
}
