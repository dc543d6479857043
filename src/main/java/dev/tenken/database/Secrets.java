package dev.tenken.database;

import java.util.regex.Pattern;

/** Passwords in addresses of databases. */
final class Secrets {
    private static final Pattern PARAMETER = Pattern.compile("(?i)([?&](?:password|sslpassword)=)[^&]*");
    private static final Pattern USER_INFO = Pattern.compile("//([^/@:]*):[^/@]*@");

    private Secrets() {}

    /** The address with dots for each password. */
    static String hidden(String address) {
        return USER_INFO.matcher(PARAMETER.matcher(address).replaceAll("$1…")).replaceAll("//$1:…@");
    }
}
