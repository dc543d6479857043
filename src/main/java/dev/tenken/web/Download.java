package dev.tenken.web;

/** Hands out files, none of which a browser may show or run here. */
public final class Download {
    private static final String POLICY = "sandbox; default-src 'none'";

    private Download() {}

    public static void send(Visit visit, String name, byte[] bytes) {
        visit.http().header("Content-Security-Policy", POLICY);
        visit.http().header("Content-Disposition", disposition(name));
        visit.http().contentType("application/octet-stream");
        visit.http().result(bytes);
    }

    /** With a name of ASCII for those who know no other. */
    static String disposition(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^A-Za-z0-9._() -]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + Page.encoded(last);
    }
}
