package dev.tenken.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks whose first sheet unpacks to a given size, with comments that say nothing behind what it holds. */
public final class PaddedSheet {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int CHUNK = 100_000;

    private PaddedSheet() {}

    /** Writes the workbook with its first sheet made this long, which takes little room on the disk. */
    public static Path write(byte[] workbook, long bytes, Path into) {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(into))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(part);
                if (entry.getName().equals(SHEET)) {
                    pad(to, bytes - part.length);
                }
            }
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pad(OutputStream to, long bytes) throws IOException {
        Random random = new Random(1);
        for (long left = bytes; left > 0; left -= CHUNK) {
            to.write(comment((int) Math.min(left, CHUNK), random));
        }
    }

    /** Not all of it alike: what packs too well is taken for a zip bomb. */
    private static byte[] comment(int length, Random random) {
        StringBuilder comment = new StringBuilder("<!--");
        for (int i = 0; i < 250; i++) {
            comment.append(Long.toHexString(random.nextLong()));
        }
        comment.setLength(Math.min(comment.length(), Math.max(4, length - 3)));
        comment.append(" ".repeat(Math.max(0, length - 3 - comment.length()))).append("-->");
        return comment.toString().getBytes(StandardCharsets.UTF_8);
    }
}
