package dev.tenken.written;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows files of characters that this program wrote by what stands in them. Files of office programs are known by their readers, because
 * they may come back filled in.
 */
public final class OwnFiles {
    /** Larger files are looked at from both ends only, which is where marks are. */
    private static final int WHOLE = 4 * 1024 * 1024;

    private static final int END = 64 * 1024;
    private static final int HEADER_LINES = 5;

    /** A line of its own, so that whoever quotes a mark in a sentence is read. */
    private static final Pattern LINE =
            Pattern.compile("(?m)^[ \\t]*(?:<!-- )?tenken:(report|questions|text)(?: -->)?[ \\t\\r]*$");

    private static final Pattern GENERATOR =
            Pattern.compile("(?i)<meta\\s(?=[^>]*name\\s*=\\s*[\"']?generator[\"'\\s])(?=[^>]*content\\s*=\\s*[\"']?"
                    + OwnMarks.GENERATOR + "[\"'\\s/>])");
    private static final Pattern BODY = Pattern.compile("(?i)<body[\\s>]");

    /** What the forms for machines begin with. */
    private static final List<Pattern> MACHINE_FORMS = List.of(
            Pattern.compile("^\\s*\\{\\s*\"schema\"\\s*:\\s*\"tenken/"),
            Pattern.compile("^\\s*\\{[\\s\\S]{0,600}\"driver\"\\s*:\\s*\\{\\s*\"name\"\\s*:\\s*\"Tenken\""),
            Pattern.compile("^\\s*\\{\\s*\"(?:assessment-results|plan-of-action-and-milestones)\"[\\s\\S]{0,2000}"
                    + "\"https://tenken\\.dev/ns/oscal\""),
            Pattern.compile("^\\s*(?:<\\?xml[^>]*>\\s*)?<testsuites\\s+name=\"Tenken\""));

    /** Names of columns that stand together in no other table. */
    private static final List<Set<String>> HEADERS = List.of(
            Set.of("vendor", "key-vendor", "key-control", "key-id"),
            Set.of("vendor", "rests", "role", "criterion", "outcome", "quote", "document"));

    /** What stands around the name of a column: quotation marks, byte order marks, spaces. */
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9-]");

    /** Byte order marks, each byte as a character. */
    private static final Pattern BYTE_ORDER = Pattern.compile("^(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)");

    /** What a file of this program is. */
    public enum Kind {
        /** A report or a part of one, the text of a document, or a form for machines. */
        REPORT,
        /** A letter with questions to a vendor. */
        QUESTIONS
    }

    private OwnFiles() {}

    /** What the file is, or null when this program did not write it, or it cannot be read. */
    public static Kind kind(Path file) {
        try {
            return Files.isRegularFile(file) ? kind(ends(file)) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** The same of what begins and ends a file. */
    private static Kind kind(String text) {
        Matcher line = LINE.matcher(text);
        if (line.find()) {
            return line.group(1).equals("questions") ? Kind.QUESTIONS : Kind.REPORT;
        }
        return isPage(text) || isMachineForm(text) || isTable(text) ? Kind.REPORT : null;
    }

    private static boolean isPage(String text) {
        if (!text.stripLeading().startsWith("<")) {
            return false;
        }
        Matcher body = BODY.matcher(text);
        return GENERATOR
                .matcher(body.find() ? text.substring(0, body.start()) : text)
                .find();
    }

    private static boolean isMachineForm(String text) {
        return MACHINE_FORMS.stream().anyMatch(form -> form.matcher(text).find());
    }

    private static boolean isTable(String text) {
        return text.lines().limit(HEADER_LINES).map(OwnFiles::names).anyMatch(names -> HEADERS.stream()
                .anyMatch(names::containsAll));
    }

    private static Set<String> names(String line) {
        return Arrays.stream(line.split("[,;\\t]", -1))
                .map(name -> OTHERS.matcher(name).replaceAll(""))
                .collect(Collectors.toSet());
    }

    /** Bytes as characters: marks are ASCII, and in UTF-16 as well when the empty bytes are left out. */
    private static String ends(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long size = channel.size();
            int head = (int) Math.min(size, size <= WHOLE ? WHOLE : END);
            ByteBuffer bytes = ByteBuffer.allocate(size <= WHOLE ? head : 2 * END);
            fill(channel, bytes, head);
            if (size > WHOLE) {
                channel.position(size - END);
                fill(channel, bytes, 2 * END);
            }
            String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
            return BYTE_ORDER.matcher(text.replace("\0", "")).replaceFirst("");
        }
    }

    private static void fill(SeekableByteChannel channel, ByteBuffer bytes, int upTo) throws IOException {
        bytes.limit(upTo);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // Until all of it was read.
        }
    }
}
