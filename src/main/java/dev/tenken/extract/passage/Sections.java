package dev.tenken.extract.passage;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells what a section is for and who speaks, by headings and by how sentences speak: rules/vocabulary/sections.yaml. */
public final class Sections {
    private static final Sections BUILT_IN = read();

    /**
     * What tells a kind of section; all texts are folded.
     *
     * @param headings words of its headings
     * @param unread words of its headings right below which nothing is read at all
     * @param titles words of the document's outermost heading, where they hold for all of it
     * @param sentences words of a sentence that is of this kind wherever it stands
     * @param leadIns words of a sentence whose items are of this kind, whatever it says itself
     */
    record Signs(
            Group.Words headings, Group.Words unread, Group.Words titles, Group.Words sentences, Group.Words leadIns) {}

    /** The form of the file. */
    record SectionsFile(
            Group.Words offer,
            Signs staff,
            Signs law,
            Signs manual,
            Signs advice,
            Signs reference,
            Counsel.Signs counsel,
            Licensed.Signs licensed,
            Instructions.Signs instructions,
            Group.Words aboutDocument,
            Voices voices) {}

    /** Words of those who speak. */
    record Voices(Group.Words vendor, Group.Words manual) {}

    private final Group offer;
    private final Map<Section, Group> headings = new EnumMap<>(Section.class);
    private final Map<Section, Group> titles = new EnumMap<>(Section.class);
    private final Map<Section, Group> sentences = new EnumMap<>(Section.class);
    private final Map<Section, Group> leadIns = new EnumMap<>(Section.class);

    private final Group unread;
    private final Group aboutDocument;
    private final Voice voice;
    private final Counsel counsel;
    private final Licensed licensed;
    private final Instructions instructions;

    private Sections(SectionsFile file) {
        offer = Group.of(file.offer());
        put(Section.STAFF, file.staff());
        put(Section.LAW, file.law());
        put(Section.MANUAL, file.manual());
        put(Section.ADVICE, file.advice());
        put(Section.REFERENCE, file.reference());
        unread = Group.of(Stream.of(file.staff(), file.law(), file.manual(), file.advice(), file.reference())
                .map(Signs::unread)
                .filter(Objects::nonNull)
                .reduce(Group.Words.NONE, Group.Words::with));
        aboutDocument = Group.of(file.aboutDocument());
        counsel = Counsel.of(file.counsel());
        licensed = Licensed.of(file.licensed());
        instructions = Instructions.of(file.instructions());
        voice = new Voice(
                Group.of(file.voices().vendor()), Group.of(file.voices().manual()));
    }

    public static Sections builtIn() {
        return BUILT_IN;
    }

    /** Words of headings right below which nothing is read. */
    public Group unread() {
        return unread;
    }

    /** Words of sentences that speak of the document itself. */
    public Group aboutDocument() {
        return aboutDocument;
    }

    Counsel counsel() {
        return counsel;
    }

    Licensed licensed() {
        return licensed;
    }

    Instructions instructions() {
        return instructions;
    }

    Voice voice() {
        return voice;
    }

    private static Sections read() {
        SourceFile source = Vocabulary.file("sections.yaml");
        return new Sections(Data.readYaml(source.text(), source.path(), SectionsFile.class));
    }

    private void put(Section section, Signs signs) {
        put(
                headings,
                section,
                signs.unread() == null ? signs.headings() : signs.headings().with(signs.unread()));
        put(titles, section, signs.titles());
        put(sentences, section, signs.sentences());
        put(leadIns, section, signs.leadIns());
    }

    private static void put(Map<Section, Group> groups, Section section, Group.Words words) {
        if (words != null) {
            groups.put(section, Group.of(words));
        }
    }

    /**
     * What a sentence's section is for; {@link Section#OFFER} when in doubt.
     *
     * @param above the headings above it, nearest first
     * @param leadIn what announces the list or table that it stands in, or empty
     */
    Section of(List<MatchText> above, MatchText leadIn, MatchText sentence) {
        Section spoken = first(sentences, sentence);
        boolean doubtful = spoken == Section.STAFF || spoken == Section.LAW;
        if (spoken != null && !(doubtful && offer.isIn(sentence))) {
            return spoken;
        }
        // What is announced as an example is one; as rules for staff, or by law, it may still be told to customers.
        if (first(sentences, leadIn) == Section.REFERENCE) {
            return Section.REFERENCE;
        }
        Section announced = first(leadIns, leadIn);
        if (announced != null) {
            return announced;
        }
        for (MatchText heading : above) {
            Section named = first(headings, heading);
            if (named != null) {
                return named;
            }
        }
        Section titled = above.isEmpty() ? null : first(titles, above.get(above.size() - 1));
        return titled == null ? Section.OFFER : titled;
    }

    private static Section first(Map<Section, Group> groups, MatchText text) {
        for (Map.Entry<Section, Group> entry : groups.entrySet()) {
            if (entry.getValue().isIn(text)) {
                return entry.getKey();
            }
        }
        return null;
    }
}
