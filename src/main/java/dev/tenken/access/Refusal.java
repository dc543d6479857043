package dev.tenken.access;

/** Why something is refused, with the message in English. Pages have their own words by the name of the constant, with the same values. */
public enum Refusal {
    LOG_IN_FAILED(
            "log-in failed: name and password do not fit each other, or this user cannot log in; try again, or ask an administrator"),
    TRY_LATER("too many attempts failed; wait {seconds} seconds and try again"),
    BUSY("too many log-ins at the same time; try again in a few seconds"),
    NO_SESSION("not logged in, or no longer; log in again"),

    ELSEWHERE_ANEW("logging in elsewhere took too long, or was begun in another window; begin again"),
    ELSEWHERE_REFUSED("{name} did not log you in; try again, or ask those who run it"),
    ELSEWHERE_FAILED("what {name} answered cannot be trusted; try again, or ask an administrator"),
    ELSEWHERE_AWAY("{name} cannot be reached; try again later"),
    ELSEWHERE_NO_ROLE("{name} knows you, and gives you no role here; ask those who run it"),
    ELSEWHERE_UNKNOWN(
            "{name} knows you, but there is no user of yours here; ask an administrator to add one with your e-mail address"),
    ELSEWHERE_OTHER(
            "the user with the e-mail address {got} belongs to somebody else at the place where you logged in; ask an administrator"),

    PASSWORD_SHORT("the password has {got} characters; wanted at least {wanted}; several words make a good one"),
    PASSWORD_LONG("the password is longer than {wanted} characters; choose a shorter one"),
    PASSWORD_HAS_LOGIN("the password contains the log-in name; choose one that does not"),
    PASSWORD_COMMON("the password is among those that are tried first; choose one that nobody else has"),
    PASSWORD_CHARACTERS("the password contains a character that cannot be typed, such as a line end; leave it out"),
    PASSWORD_SAME("the new password is the one that there is; choose another one"),
    PASSWORD_WRONG("the present password is another one; type it again"),
    PASSWORD_ELSEWHERE("{login} logs in at another place and has no password here; change it there"),

    WORD("no {what} \"{got}\"; wanted one of {wanted}"),
    LOGIN_FORM(
            "\"{got}\" cannot be a log-in name; wanted 1 to {longest} of the letters a to z, digits, and . _ - @, a letter or digit first"),
    NAME_FORM(
            "the {what} is empty, longer than {longest} characters, or holds a character that cannot be shown; wanted one line"),
    EMAIL_FORM("\"{got}\" is no e-mail address; wanted one like name@example.com"),
    LOGIN_TAKEN("there is a user {login} already; choose another name, or change that one with \"user edit\""),
    EMAIL_TAKEN("another user has the e-mail address {got} already; each has one of their own"),
    NO_USER("no user \"{login}\"; nearest {nearest}"),
    NO_USERS("no user \"{login}\"; there is none yet: add one with \"user add\""),
    USER_INACTIVE("the user {login} is not active; make it active first"),
    LAST_ADMINISTRATOR("{login} is the last active administrator; make somebody else one first"),

    TOKEN_ROLE("{login} is {wanted}; a token cannot be more than its owner: got {got}"),
    TOKEN_EXPIRY("a token ends between now and {days} days from now; got {got}"),
    TOKEN_TAKEN("{login} has a token of the name \"{got}\" that is in force; choose another name, or revoke that one"),
    NO_TOKEN("no token \"{got}\" that is in force; \"token list\" shows them"),

    SETTING_UNKNOWN("no setting \"{got}\"; wanted one of {wanted}"),
    SETTING_VALUE("{name}: got \"{got}\"; wanted {wanted}"),

    SIGN_ROLE("{login} is {got}; wanted an approver"),
    SIGN_ALONE("{login} alone assessed or reviewed this; somebody else signs it, or reviews it first");

    private final String message;

    Refusal(String message) {
        this.message = message;
    }

    String message() {
        return message;
    }
}
