package dev.tenken.document.structure;

import dev.tenken.data.Patterns;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which of several answers is ticked: {@code [x] Yes [ ] No}, {@code □ 有 ■ 無}, {@code ( ) はい (x) いいえ}. */
final class Ticks {
    private static final Pattern BOX =
            Pattern.compile("(\\[[xX✓✔レ]]|[☑☒■✅◉]|[(（][xXoO○●✓✔レ][)）])|(\\[[ 　]?]|[☐□]|[(（][ 　]{0,2}[)）])");

    /** ● stands for a ticked button where ○ stands for others. */
    private static final Pattern BUTTON = Pattern.compile("(●)|([○◯〇])");

    /** Words to choose from, as they are printed beside boxes. */
    private static final Pattern OPTION = Patterns.compile(
            "(?i)(?:yes|no|n/?a|not applicable|none|partly|partial(?:ly)?|planned|true|false|はい|いいえ|有|無|有り|無し|あり|なし|可|不可|可能|不可能|該当|非該当|該当(?:なし|無し)|対象外|対応|非対応|未対応|一部対応|実施|未実施|一部実施|適合|不適合|適用|非適用|している|していない|できる|できない|ある|ない|済|未|検討中|予定)(?:済み?)?");

    private Ticks() {}

    /** Whether the text begins with a box. */
    static boolean opens(String text) {
        return BOX.matcher(text).lookingAt();
    }

    /** Where the answers to tick begin, or -1. */
    static int first(String text) {
        Matcher box = BOX.matcher(text);
        if (box.find()) {
            return box.start();
        }
        Matcher button = BUTTON.matcher(text);
        return text.indexOf('●') >= 0 && button.find() ? button.start() : CircledOption.first(text);
    }

    /** Whether a stretch offers nothing but answers to tick, known by their words. */
    static boolean offersAnswers(Span cell, String text) {
        List<Span> all = new ArrayList<>(options(cell, text, true));
        all.addAll(options(cell, text, false));
        return CircledOption.chosen(cell, text) != null
                || all.size() > 1 && all.stream().allMatch(o -> isOption(o.of(text)));
    }

    /**
     * The words beside the box that is ticked; nothing when answers are offered and none is ticked; the whole cell when it offers no
     * choice, or several are made.
     */
    static Span chosen(Span cell, String text) {
        List<Span> ticked = options(cell, text, true);
        List<Span> open = options(cell, text, false);
        int boxes = ticked.size() + open.size();
        if (boxes > 1 && ticked.isEmpty() && offersAnswers(cell, text)) {
            return new Span(cell.end(), cell.end());
        }
        Span circled = boxes == 0 ? CircledOption.chosen(cell, text) : null;
        boolean choice = boxes > 1 && ticked.size() == 1 && ticked.get(0).length() > 0;
        return circled != null ? circled : choice ? ticked.get(0) : cell;
    }

    /** The words behind boxes that are ticked, or that are not. */
    private static List<Span> options(Span cell, String text, boolean ticked) {
        Matcher box = sign(cell, text).matcher(text).region(cell.start(), cell.end());
        List<Span> options = new ArrayList<>();
        int begun = -1;
        if (standBehind(cell, text)) {
            int from = cell.start();
            while (box.find()) {
                if ((box.group(1) != null) == ticked) {
                    options.add(withoutSeparator(Chars.trim(text, from, box.start()), text));
                }
                from = box.end();
            }
            return options;
        }
        while (box.find()) {
            if (begun >= 0) {
                options.add(Chars.trim(text, begun, box.start()));
            }
            begun = (box.group(1) != null) == ticked ? box.end() : -1;
        }
        if (begun >= 0) {
            options.add(Chars.trim(text, begun, cell.end()));
        }
        return options;
    }

    /** "Yes ☐ No ☒": each box stands behind its word when the last one ends the cell and none begins it. */
    private static boolean standBehind(Span cell, String text) {
        Matcher box = sign(cell, text).matcher(text).region(cell.start(), cell.end());
        int first = -1;
        int last = -1;
        while (box.find()) {
            first = first < 0 ? box.start() : first;
            last = box.end();
        }
        boolean words = first >= 0 && Chars.trim(text, cell.start(), first).length() > 0;
        return words
                && isOption(Chars.trim(text, cell.start(), first).of(text))
                && Chars.trim(text, last, cell.end()).length() == 0;
    }

    private static Span withoutSeparator(Span words, String text) {
        int start = words.start();
        while (start < words.end() && "/／・|、,".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return Chars.trim(text, start, words.end());
    }

    private static Pattern sign(Span cell, String text) {
        boolean buttons = !BOX.matcher(text).region(cell.start(), cell.end()).find()
                && cell.of(text).indexOf('●') >= 0;
        return buttons ? BUTTON : BOX;
    }

    /** Whether words are an answer to choose. */
    static boolean isOption(String words) {
        return OPTION.matcher(words.toLowerCase(Locale.ROOT)).matches();
    }
}
