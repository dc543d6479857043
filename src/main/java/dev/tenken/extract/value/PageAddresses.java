package dev.tenken.extract.value;

/** How addresses of pages are written; with and without a scheme, as people type them into a cell. */
final class PageAddresses {
    /** With two dots or a path: a name as "acme.com" may be that of a firm or a service. */
    private static final String DOMAIN =
            "(?:com|net|org|io|dev|app|cloud|info|biz|ai|example|eu|(?:(?:co|ne|or|ac|go|ad|lg|gov|gr)\\.)?(?:jp|uk|kr|nz|au|sg|de|fr|nl|ch|se|fi|dk|ie|ca))";

    private static final String PATH = "/[a-z0-9./_?=&%#~:+-]{1,120}(?<![./:])";

    /** Without a scheme. */
    static final String BARE = "(?<![a-z0-9@./_-])(?:(?:[a-z0-9-]{1,40}\\.){2,4}" + DOMAIN + "(?![a-z0-9.-])(?:" + PATH
            + ")?|(?:[a-z0-9-]{1,40}\\.){1,4}" + DOMAIN + PATH + ")";

    private PageAddresses() {}
}
