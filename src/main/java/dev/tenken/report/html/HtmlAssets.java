package dev.tenken.report.html;

import dev.tenken.data.Sha256;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * The style sheet and script inside each page, and the policy that lets the browser run these two and load nothing else.
 *
 * @param css the style sheet
 * @param js the script
 */
public record HtmlAssets(String css, String js) {

    /** Those that travel with the program. */
    public static final HtmlAssets BUILT_IN = new HtmlAssets(text(".css"), text(".js"));

    /** The page's Content-Security-Policy: nothing is fetched, and only what has these digests acts. */
    String policy() {
        return policy("; style-src '" + digest(css) + "'; script-src '" + digest(js) + "'");
    }

    /** A policy that fetches nothing and sends nothing, with what it lets act. */
    public static String policy(String acting) {
        return "default-src 'none'; base-uri 'none'; form-action 'none'" + acting;
    }

    /** The files' names begin with a number, which is their order. */
    private static String text(String ending) {
        return SourceFiles.builtIn("report/page", ending).stream()
                .map(SourceFile::text)
                .collect(Collectors.joining());
    }

    /** What a policy names a style sheet or script by. */
    public static String digest(String text) {
        byte[] digest = Sha256.bytes(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
