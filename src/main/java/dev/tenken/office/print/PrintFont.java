package dev.tenken.office.print;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font that PDFs carry, whatever fonts the machine has. */
enum PrintFont {
    REGULAR("BIZUDPGothic-Regular.ttf", 400),
    BOLD("BIZUDPGothic-Bold.ttf", 700);

    /** What style sheets call both weights together. */
    static final String FAMILY = "Print";

    private static final String FOLDER = "/office/fonts/";

    private final String file;
    private final int weight;

    PrintFont(String file, int weight) {
        this.file = file;
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    InputStream open() {
        InputStream in = PrintFont.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException(
                    "the program was packed without " + FOLDER + file + ": build it again with Maven");
        }
        return in;
    }

    /** Tells which characters the font can show; both weights show the same. */
    static CmapLookup characters() throws IOException {
        try (InputStream in = REGULAR.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return font.getUnicodeCmapLookup();
        }
    }
}
