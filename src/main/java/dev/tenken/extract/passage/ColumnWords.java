package dev.tenken.extract.passage;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Vocabulary;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that tell what a column holds: rules/vocabulary/columns.yaml. All texts are folded. */
public final class ColumnWords {
    /** What may stand beside the name of a party: "Customer (tenant admin)", 弊社の責任範囲. */
    private static final int MOST_BESIDE_PARTY = 16;
    /** What may stand beside a figure: "within 30 days after the end". */
    private static final int MOST_BESIDE_FIGURE = 24;
    /** A cell that names more plans than this holds is a sentence. */
    private static final int LONGEST_PLANS = 48;

    private static final ColumnWords BUILT_IN = read();

    /** The form of the file. */
    record ColumnsFile(
            Group.Words question,
            Group.Words answer,
            Group.Words owner,
            Group.Words plan,
            Group.Words plans,
            Group.Words planNames,
            Group.Words anyPlan,
            Group.Words platform,
            Group.Words cloud,
            Group.Words value,
            Group.Words name,
            Group.Words place,
            Group.Words remark,
            Group.Words party,
            Group.Words role,
            Map<String, Group.Words> marks,
            Map<String, Group.Words> legend,
            Group.Words main,
            Group.Words figure,
            Group.Words status,
            Group.Words applicable,
            Group.Words details,
            Group.Words guidance,
            Group.Words required,
            Group.Words mapping,
            Group.Words source,
            Map<String, Group.Words> choices,
            Group.Words tick,
            Group.Words noAnswer,
            Group.Words blankAnswer,
            Group.Words sampleRow) {}

    private final Map<ColumnType, Expression> heads = new EnumMap<>(ColumnType.class);
    private final Map<Mark, Expression> marks = new LinkedHashMap<>();
    private final Map<Mark, Expression> legend = new LinkedHashMap<>();
    private final Pattern main;
    private final Pattern plans;
    private final Pattern anyPlan;
    private final Pattern cloud;
    private final Pattern party;
    private final Pattern role;
    private final Expression figure;
    private final SheetWords sheet;

    private ColumnWords(ColumnsFile file) {
        // In the order in which they are looked for: 「委託先の所在地」 is a place, 回答 no name.
        put(ColumnType.QUESTION, file.question());
        put(ColumnType.ANSWER, file.answer());
        put(ColumnType.REMARK, file.remark());
        put(ColumnType.OWNER, file.owner());
        put(ColumnType.PLACE, file.place());
        put(ColumnType.PLAN, file.plan());
        put(ColumnType.VALUE, file.value());
        put(ColumnType.NAME, file.name());
        put(ColumnType.PLATFORM, file.platform());
        put(ColumnType.PLANS, file.planNames());
        main = Group.pattern(file.main());
        plans = Group.pattern(file.plans());
        anyPlan = Group.pattern(file.anyPlan());
        cloud = Group.pattern(file.cloud());
        party = Group.pattern(file.party());
        role = Group.pattern(file.role());
        figure = Expression.ofPlain(Group.pattern(file.figure()), true);
        file.marks().forEach((name, words) -> marks.put(mark(name), expression(words)));
        file.legend().forEach((name, words) -> legend.put(mark(name), expression(words)));
        sheet = new SheetWords(file);
    }

    public static ColumnWords builtIn() {
        return BUILT_IN;
    }

    private static ColumnWords read() {
        SourceFile source = Vocabulary.file("columns.yaml");
        return new ColumnWords(Data.readYaml(source.text(), source.path(), ColumnsFile.class));
    }

    private void put(ColumnType type, Group.Words words) {
        heads.put(type, expression(words));
    }

    private static Mark mark(String name) {
        return Mark.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** What is said in check sheets alone. */
    SheetWords sheet() {
        return sheet;
    }

    /** Whether these words are a head of such a column. */
    public boolean isHead(ColumnType type, String head) {
        return heads.get(type).isWhole(head);
    }

    /** Whether these words name a party and hardly more. */
    boolean isParty(String words) {
        Matcher m = party.matcher(words);
        return m.lookingAt() && words.length() - m.end() <= MOST_BESIDE_PARTY;
    }

    /** Whether a head names the clouds that a thing runs on, or is to be had on. */
    boolean isCloudHead(String head) {
        return cloud.matcher(head).matches();
    }

    /** Whether a cell says that every plan has it. */
    boolean isAnyPlan(String cell) {
        return anyPlan.matcher(cell).matches();
    }

    /** Whether a cell names plans, or all of them, and nothing else: no figure, no sentence. */
    boolean namesPlans(String cell) {
        return cell.length() <= LONGEST_PLANS && !isValue(cell) && markOf(cell) == null && cell.indexOf('。') < 0;
    }

    /** Whether a head names a role of users in the product. */
    boolean isRole(String head) {
        return role.matcher(head).matches();
    }

    /** Whether words over a table say that its columns are plans. */
    boolean tellsPlans(String words) {
        return plans.matcher(words).find();
    }

    /** Whether a cell holds a figure and hardly more. */
    boolean isValue(String cell) {
        Matcher m = figure.pattern().matcher(cell);
        return figure.find(m, cell, 0) && cell.length() - (m.end() - m.start()) <= MOST_BESIDE_FIGURE;
    }

    /** What a cell says that holds a sign and at most a remark in brackets; null when it holds words. */
    Mark markOf(String cell) {
        int bracket = cell.indexOf('(');
        String sign =
                bracket > 0 && cell.endsWith(")") ? cell.substring(0, bracket).strip() : cell;
        for (Map.Entry<Mark, Expression> entry : marks.entrySet()) {
            if (entry.getValue().isWhole(sign)) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** What a legend says of a sign, when it says other than the sign does; otherwise null. */
    Mark turnedBy(String legendWords) {
        for (Map.Entry<Mark, Expression> entry : legend.entrySet()) {
            if (entry.getValue().pattern().matcher(legendWords).find()) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** Whether a legend says of a sign that who bears it does the thing, or answers for it. */
    boolean isMain(String legendWords) {
        return main.matcher(legendWords).find();
    }

    private static Expression expression(Group.Words words) {
        return Group.plain(words);
    }
}
