package dev.tenken.extract.value;

import dev.tenken.data.Data;
import dev.tenken.data.Patterns;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.passage.Group;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees certificates and standards, named as the vendor does: those of rules/vocabulary/standards.yaml, and others by the word for a
 * certificate beside them. A list that names the family only once
 * (ISO 27001/27017/27018, SOC 1, 2 and 3) gives each member with the family's name.
 *
 * @param personal what stands behind a standard in the name of a person's certificate
 * @param credentials certificates that only people hold
 */
public record StandardRecogniser(Group standards, Pattern personal, Pattern credentials) implements Recogniser {
    private static final String JOINT = "^ ?(?:/|、|,|・|&|-|と|及び|および|ならびに|並びに|,? and|,? or) ?";
    private static final Pattern FURTHER_ISO =
            Pattern.compile(JOINT + "(?<n>(?:2[0-9]\\d{3}|42001|9001|14001)(?:-\\d)?(?:[:-]20\\d\\d)?)(?!\\d)");
    private static final Pattern FURTHER_SOC =
            Pattern.compile(JOINT + "(?<n>[123](?:[- ]?type[- ]?(?:ii|i|[12]))?)(?![a-z0-9.])");
    private static final Pattern ISO = Pattern.compile("(?i)^(?<family>(?:ISO(?: ?/ ?IEC)?|JIS ?Q)[ /-]?)\\d");
    private static final Pattern SOC = Pattern.compile("(?i)^(?<family>SOC ?)\\d");

    private static final Expression SYSTEM = Expression.ofPlain("ISMS");

    private static final Expression EXAMPLES =
            Expression.of("\\([^()]{0,80}(?:等|など|etc\\.?)\\)|\\((?:e\\.g\\.|for example|such as|例)[^()]{0,80}\\)");

    private static final Expression NO = Expression.of("[|:] ?(?:無し?|なし|いいえ|未取得|未対応|no|none|n/a|[×✕✗-])[。.]?$");

    /** The form of the file. */
    record StandardsFile(Group.Words standards, Group.Words personal, Group.Words credentials) {}

    public static StandardRecogniser of(SourceFile source) {
        StandardsFile file = Data.readYaml(source.text(), source.path(), StandardsFile.class);
        return new StandardRecogniser(
                Group.of(file.standards()), personal(file.personal()), credentials(file.credentials()));
    }

    private static Pattern personal(Group.Words words) {
        return Patterns.compile(
                "^(?:" + String.join("|", words.ja()) + "| (?:" + String.join("|", words.en()) + ")(?![a-z]))");
    }

    private static Pattern credentials(Group.Words names) {
        return Patterns.compile(
                "^(?:" + String.join("|", names.ja()) + "|(?:" + String.join("|", names.en()) + ")(?![a-z0-9]))");
    }

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = named(passage);
        found.removeIf(f -> isPersonal(passage.text().folded(), f.hit()));
        return passage.kind() == Passage.Kind.ROW ? withoutExamples(passage.text(), found) : found;
    }

    /** All standards that are named, in people's certificates too. */
    public List<Found> named(Passage passage) {
        List<Found> found = new ArrayList<>();
        for (Stretch hit : standards.all(passage.text())) {
            if (found.stream().anyMatch(f -> f.hit().overlaps(hit))) {
                continue;
            }
            String name = NameRecogniser.plain(passage, hit.start(), hit.end());
            found.add(Found.of(hit.start(), hit.end(), name));
            addFurther(found, passage, hit.end(), name, ISO, FURTHER_ISO);
            addFurther(found, passage, hit.end(), name, SOC, FURTHER_SOC);
        }
        addUnlisted(found, passage);
        dropSystem(found);
        return found;
    }

    /** People are certified as auditors or engineers; that says nothing of the service. */
    private boolean isPersonal(String text, Stretch name) {
        return personal.matcher(text).region(name.end(), text.length()).find()
                || credentials.matcher(text).region(name.start(), text.length()).find();
    }

    /** ISO/IEC 27001 is the certificate of an ISMS: where both are named, the system is no second one. */
    private static void dropSystem(List<Found> found) {
        boolean standard = found.stream().anyMatch(f -> text(f).contains("27001"));
        found.removeIf(f -> standard && SYSTEM.isWhole(text(f)));
    }

    private static String text(Found found) {
        return String.valueOf(found.roles().get(Found.VALUE));
    }

    private static void addUnlisted(List<Found> found, Passage passage) {
        for (Stretch name : CertifiedNames.in(passage)) {
            if (found.stream().noneMatch(f -> f.hit().overlaps(name))) {
                found.add(Found.of(name.start(), name.end(), NameRecogniser.plain(passage, name.start(), name.end())));
            }
        }
    }

    /**
     * "Certificates (ISMS etc.) | ISO 27001": what a question names as an example is no answer, whether there is one or only "yes". A bare
     * "no" denies the examples too.
     */
    private static List<Found> withoutExamples(MatchText text, List<Found> found) {
        List<Stretch> examples = new ArrayList<>();
        Matcher m = EXAMPLES.finder(text);
        while (m.find()) {
            examples.add(new Stretch(m.start(), m.end()));
        }
        List<Found> answers = found.stream()
                .filter(f -> examples.stream().noneMatch(e -> e.overlaps(f.hit())))
                .toList();
        return answers.isEmpty() && NO.isIn(text) ? found : answers;
    }

    private static void addFurther(
            List<Found> found, Passage passage, int end, String name, Pattern first, Pattern further) {
        Matcher family = first.matcher(name);
        if (!family.find()) {
            return;
        }
        String text = passage.text().folded();
        int at = end;
        Matcher next = further.matcher(text).region(at, text.length());
        while (next.find()) {
            String member = family.group("family") + NameRecogniser.plain(passage, next.start("n"), next.end("n"));
            found.add(Found.of(next.start("n"), next.end("n"), member));
            at = next.end();
            next.region(at, text.length());
        }
    }
}
