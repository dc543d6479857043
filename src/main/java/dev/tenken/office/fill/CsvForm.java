package dev.tenken.office.fill;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * A CSV file. Fields that nobody writes into keep their letters, quotation marks included; line ends, delimiter, encoding and byte order
 * mark stay.
 */
public final class CsvForm implements FormFile, FormGrid {
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-31j"),
            Charset.forName("EUC-JP"),
            Charset.forName("ISO-2022-JP"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);
    private static final List<byte[]> MARKS = List.of(
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {(byte) 0xFE, (byte) 0xFF});

    /** A record: the letters of its fields as they stand in the file, and what ends it. */
    private static final class Line {
        private final List<String> fields = new ArrayList<>();
        private String end = "";
    }

    private final List<Line> lines = new ArrayList<>();
    private final char delimiter;
    private final byte[] mark;
    private final Charset charset;
    private int width;

    /**
     * @param text the bytes as characters, without a byte order mark
     * @param delimiter that parts its fields
     */
    public CsvForm(byte[] bytes, String text, char delimiter) {
        this.delimiter = delimiter;
        this.mark = MARKS.stream().filter(m -> begins(bytes, m)).findFirst().orElse(new byte[0]);
        byte[] body = Arrays.copyOfRange(bytes, mark.length, bytes.length);
        this.charset = CHARSETS.stream()
                .filter(c -> Arrays.equals(text.getBytes(c), body))
                .findFirst()
                .orElse(StandardCharsets.UTF_8);
        read(text);
        lines.forEach(l -> width = Math.max(width, l.fields.size()));
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private void read(String text) {
        Line line = new Line();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && (quoted || text.substring(from, i).isBlank())) {
                quoted = !quoted;
            } else if (c == '"' && i > from && text.charAt(i - 1) == '"') {
                quoted = true;
            } else if (!quoted && c == delimiter) {
                line.fields.add(text.substring(from, i));
                from = i + 1;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                int end = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
                line.fields.add(text.substring(from, i));
                line.end = text.substring(i, end);
                lines.add(line);
                line = new Line();
                from = end;
                i = end - 1;
            }
        }
        if (from < text.length() || !line.fields.isEmpty()) {
            line.fields.add(text.substring(from));
            lines.add(line);
        }
    }

    @Override
    public List<CsvForm> grids() {
        return List.of(this);
    }

    @Override
    public List<String> loose() {
        return List.of();
    }

    @Override
    public byte[] bytes() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(String.join(String.valueOf(delimiter), line.fields)).append(line.end);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(mark);
        out.writeBytes(text.toString().getBytes(charset));
        return out.toByteArray();
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public int rows() {
        return lines.size();
    }

    @Override
    public int columns() {
        return width;
    }

    @Override
    public String text(int row, int column) {
        if (row >= lines.size() || column >= lines.get(row).fields.size()) {
            return "";
        }
        String field = lines.get(row).fields.get(column).strip();
        return field.length() > 1 && field.startsWith("\"") && field.endsWith("\"")
                ? field.substring(1, field.length() - 1).replace("\"\"", "\"").strip()
                : field;
    }

    @Override
    public boolean isTaken(int row, int column) {
        return !text(row, column).isBlank();
    }

    @Override
    public boolean isCovered(int row, int column) {
        return false;
    }

    @Override
    public int span(int row, int column) {
        return 1;
    }

    @Override
    public boolean isRowHidden(int row) {
        return false;
    }

    @Override
    public List<String> options(int row, int column) {
        return List.of();
    }

    @Override
    public String address(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    @Override
    public boolean isWidening() {
        return true;
    }

    @Override
    public void write(int row, int column, String text, int like) {
        List<String> fields = lines.get(row).fields;
        while (fields.size() <= column) {
            fields.add("");
        }
        fields.set(column, field(text));
        width = Math.max(width, column + 1);
    }

    /** In quotation marks where its letters need them; what a program would take for a formula is kept from being one. */
    private String field(String text) {
        String safe = text.matches("(?s)[=+@-].*") && !text.matches("[-+]?[0-9.]+|-") ? "'" + text : text;
        boolean plain = safe.indexOf(delimiter) < 0
                && safe.indexOf('"') < 0
                && safe.indexOf('\n') < 0
                && safe.indexOf('\r') < 0;
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void widen(int column, int characters) {
        // Columns of values have no width.
    }
}
