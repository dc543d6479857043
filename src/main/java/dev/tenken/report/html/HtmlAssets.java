package dev.tenken.report.html;

import dev.tenken.data.SourceFiles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet and script inside the page, and the policy that lets the browser run these two and load nothing else.
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

    private static String text(String ending) {
        return SourceFiles.builtIn("report/page", ending).get(0).text();
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
