package dev.tenken.access;

import dev.tenken.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Who among the users it is that another place vouches for, as part of a transaction. */
final class Vouching {
    private static final int MOST_NUMBERS = 100;
    private static final int LONGEST = 60;

    private final Handle handle;
    private final UserTable table;
    private final Told told;
    private final List<Runnable> toBeTold = new ArrayList<>();

    Vouching(Handle handle, Told told) {
        this.handle = handle;
        this.table = new UserTable(handle);
        this.told = told;
    }

    /**
     * The user whom the place knows by this name for ever; else who has the same e-mail address and belongs to nobody there yet; else a new one.
     * Where the place says who may do what, that holds from now on.
     */
    User user(Vouch vouch) {
        User user = table.byIdentity(vouch.identity()).or(() -> linked(vouch)).orElseGet(() -> added(vouch));
        if (!user.active()) {
            throw AccessException.of(Refusal.USER_INACTIVE, "login", user.login());
        }
        return withRole(user, vouch.role());
    }

    private Optional<User> linked(Vouch vouch) {
        Optional<User> same = email(vouch).flatMap(table::byEmail);
        same.ifPresent(user -> {
            if (!table.link(user.login(), vouch.identity())) {
                throw AccessException.of(Refusal.ELSEWHERE_OTHER, "got", user.email());
            }
            if (user.mustChangePassword()) {
                // Nobody waits for it any more.
                table.password(user.login(), null, null);
            }
            tell(user, "user.linked", "issuer", vouch.identity().issuer());
        });
        return same;
    }

    /** What is no address, though it is called one, is none. */
    private static Optional<String> email(Vouch vouch) {
        try {
            return Optional.ofNullable(Checked.email(vouch.email()));
        } catch (AccessException e) {
            return Optional.empty();
        }
    }

    private User added(Vouch vouch) {
        if (!vouch.mayBeNew()) {
            throw AccessException.of(
                    Refusal.ELSEWHERE_UNKNOWN, "name", vouch.identity().issuer());
        }
        String login = freeLogin(vouch);
        User user = new User(
                login,
                name(vouch).orElse(login),
                email(vouch).orElse(null),
                vouch.language() == null ? Language.EN : vouch.language(),
                vouch.role() == null ? Role.VIEWER : vouch.role(),
                true,
                false,
                false,
                null,
                vouch.identity(),
                told.now(),
                null);
        if (!table.add(user, null)) {
            // He came twice at once, or somebody else has his name since we looked.
            return table.byIdentity(vouch.identity()).orElseThrow(() -> Users.taken(table, user));
        }
        toBeTold.add(() -> Users.tellAdded(told, handle, login, user));
        return user;
    }

    /** The name that he would like, else that of his address, else one of ours; with a number when somebody has it. */
    private String freeLogin(Vouch vouch) {
        String wanted = Stream.of(vouch.login(), email(vouch).orElse(null))
                .map(Vouching::shortened)
                .filter(login -> !login.isEmpty())
                .findFirst()
                .orElse("user");
        for (int i = 1; i <= MOST_NUMBERS; i++) {
            String login = i == 1 ? wanted : wanted + "-" + i;
            if (table.find(login).isEmpty()) {
                return login;
            }
        }
        throw AccessException.of(Refusal.LOGIN_TAKEN, "login", wanted);
    }

    /** Short enough that a number can follow. */
    private static String shortened(String login) {
        String meant = Checked.meant(login);
        return meant.length() > LONGEST ? "" : meant;
    }

    private static Optional<String> name(Vouch vouch) {
        try {
            return Optional.of(Checked.name("name", vouch.name()));
        } catch (AccessException e) {
            return Optional.empty();
        }
    }

    private User withRole(User user, Role role) {
        if (role == null || role == user.role()) {
            return user;
        }
        table.holdAdministrators();
        table.role(user.login(), role);
        if (user.role() == Role.ADMINISTRATOR && table.activeAdministrators() == 0) {
            // Somebody has to be left, whatever is said elsewhere.
            table.role(user.login(), user.role());
            return user;
        }
        tell(user, "user.changed", "role", role.word());
        return table.find(user.login()).orElseThrow().user();
    }

    private void tell(User user, String kind, String name, String value) {
        toBeTold.add(() -> told.tell(handle, user.login(), kind, "login", user.login(), name, value));
    }

    /** Tells what was changed, when nothing is to be written any more but the log. */
    void tell() {
        toBeTold.forEach(Runnable::run);
    }
}
