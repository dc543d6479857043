package dev.tenken.access.oidc;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The place that users log in at.
 *
 * @param issuer its address, exactly as it calls itself
 * @param client the name of this server there
 * @param secret that the two share, or null for none
 * @param name of the place, for the button
 * @param scopes that are asked for
 * @param newUsers whether somebody who is no user yet becomes a viewer
 * @param emailsAreChecked whether every address that it tells is taken as one's own, also when it does not say that it checked it
 * @param roles how it says who may do what, or null when that is said here
 */
public record OidcSettings(
        URI issuer,
        String client,
        String secret,
        String name,
        List<String> scopes,
        boolean newUsers,
        boolean emailsAreChecked,
        RoleClaim roles) {

    public OidcSettings {
        scopes = List.copyOf(scopes);
    }

    /**
     * Reads settings from YAML.
     *
     * @param environment gives the variables that secrets stand in: none stands in the file
     * @throws dev.tenken.model.InputException listing everything that is wrong
     */
    public static OidcSettings of(SourceFile file, UnaryOperator<String> environment) {
        OidcFile read = Data.readYaml(file.text(), file.path(), OidcFile.class);
        return new OidcSettingsReader(file.path(), environment).read(read);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return client + " at " + issuer;
    }
}
