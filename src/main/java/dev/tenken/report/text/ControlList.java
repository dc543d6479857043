package dev.tenken.report.text;

import dev.tenken.model.Language;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Profile;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Visible;

/** The controls of a profile as a text for the terminal. */
public final class ControlList {

    private static final int NUMBER_WIDTH = 12;

    private ControlList() {}

    /** Title of the profile, then every control under the title of its group. */
    public static ScreenText of(Profile profile, Arrangement arrangement, Language language) {
        Messages messages = Messages.in(language);
        ScreenText out = new ScreenText(false);
        out.line(
                0,
                profile.title().in(language) + " · " + profile.edition() + " · " + messages.get("meta.profile") + " "
                        + profile.id());
        out.end();
        for (Arrangement.Group group : arrangement.groups(profile)) {
            out.line(0, group.title().in(language));
            group.controls().forEach(c -> out.line(1, row(c, arrangement, messages)));
        }
        return out.end()
                .line(0, messages.get("control.count", profile.controls().size()));
    }

    private static String row(Control control, Arrangement arrangement, Messages messages) {
        String note = arrangement.note(control, messages);
        return TextWidth.fit(Visible.line(arrangement.number(control)), NUMBER_WIDTH)
                + "  "
                + control.title().in(messages.language())
                + (note.isEmpty() ? "" : " " + note)
                + "  · "
                + messages.get("control.criteria", control.criteria().size());
    }
}
