package dev.tenken.report.html;

import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * The style sheet and script inside each page, and the policy that lets the browser run these two and load nothing else.
 *
 * @param css the style sheet
 * @param js the script
 */
public record HtmlAssets(String css, String js) {

    static final HtmlAssets BUILT_IN = new HtmlAssets(text(".css"), text(".js"));

    /** The page's Content-Security-Policy: nothing is fetched, and only what has these digests acts. */
    String policy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '" + digest(css) + "'; script-src '"
                + digest(js) + "'";
    }

    /** The files' names begin with a number, which is their order. */
    private static String text(String ending) {
        return SourceFiles.builtIn("report/page", ending).stream()
                .map(SourceFile::text)
                .collect(Collectors.joining());
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
