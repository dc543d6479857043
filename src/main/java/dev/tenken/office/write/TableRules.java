package dev.tenken.office.write;

import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Puts on the rows of a table what acts by itself: colours by word, and what fields offer and take. */
final class TableRules {
    private static final int MOST_HINT = 255;

    private final SXSSFSheet sheet;
    private final List<Column> columns;
    private final List<Tint> tints;

    TableRules(SXSSFSheet sheet, List<Column> columns, List<Tint> tints) {
        this.sheet = sheet;
        this.columns = columns;
        this.tints = tints;
    }

    /** From the first to the last row, counted from 0; nothing when there is none. */
    void apply(int first, int last) {
        if (last < first) {
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.tinted() && !tints.isEmpty()) {
                tint(new CellRangeAddress(first, last, i, i));
            }
            if (column.isEntry()) {
                validate(column, new CellRangeAddressList(first, last, i, i));
            }
        }
    }

    private void tint(CellRangeAddress range) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule[] rules =
                tints.stream().map(tint -> rule(formatting, tint)).toArray(ConditionalFormattingRule[]::new);
        // The library takes three rules at most in one call.
        for (ConditionalFormattingRule rule : rules) {
            formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
        }
    }

    private static ConditionalFormattingRule rule(SheetConditionalFormatting formatting, Tint tint) {
        ConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, quoted(tint.word()));
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(new XSSFColor(Styles.rgb(tint.shade().background())));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        rule.createFontFormatting()
                .setFontColor(new XSSFColor(Styles.rgb(tint.shade().text())));
        return rule;
    }

    private static String quoted(String word) {
        return "\"" + word.replace("\"", "\"\"") + "\"";
    }

    private void validate(Column column, CellRangeAddressList range) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = constraint(helper, column);
        if (constraint == null) {
            return;
        }
        DataValidation validation = helper.createValidation(constraint, range);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        if (column.hint() != null) {
            String hint = CellText.forXml(column.hint());
            validation.setShowPromptBox(true);
            validation.createPromptBox("", hint.length() <= MOST_HINT ? hint : hint.substring(0, MOST_HINT));
        }
        sheet.addValidationData(validation);
    }

    private static DataValidationConstraint constraint(DataValidationHelper helper, Column column) {
        if (!column.choices().isEmpty()) {
            return helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
        }
        if (column.look() == Look.ENTRY_DATE) {
            return helper.createDateConstraint(
                    DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "DATE(2000,1,1)", null, null);
        }
        return column.hint() == null
                ? null
                : helper.createTextLengthConstraint(
                        DataValidationConstraint.OperatorType.LESS_OR_EQUAL, String.valueOf(CellText.LONGEST), null);
    }
}
