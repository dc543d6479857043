package dev.tenken.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report's page as it is, which brings its own style and script; what it may do is what it says itself, and the way back is put before it. */
public final class WholePage {
    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">");
    private static final String BODY = "<body>";

    private WholePage() {}

    /**
     * Sends it.
     *
     * @param html as reports have it
     * @param back where its reader came from
     */
    public static void send(Visit visit, String html, String back) {
        Matcher policy = POLICY.matcher(html);
        if (!policy.find()) {
            throw new IllegalStateException("a report's page names no policy of its own");
        }
        String way = "<p class=\"places\"><a href=\"" + escaped(back) + "\">"
                + escaped(visit.texts().get("frame.back-to-vendor")) + "</a></p>";
        visit.http()
                .header("Content-Security-Policy", policy.group(1).replace("&#39;", "'") + "; frame-ancestors 'none'");
        visit.http().html(html.replaceFirst(Pattern.quote(BODY), Matcher.quoteReplacement(BODY + way)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
