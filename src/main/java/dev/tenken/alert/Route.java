package dev.tenken.alert;

import dev.tenken.alert.channel.Channel;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whom to tell, of what, and how.
 *
 * @param name tells it from others for as long as it is used: {@code mail:sato@example.com}
 * @param concerns whether an alert is told on it
 * @param atOnce kinds that are told as soon as they are noted; others wait for the digest of the day
 * @param channel the way
 */
record Route(String name, Predicate<Alert> concerns, Set<AlertKind> atOnce, Channel channel) {

    /** A deadline that is nearly there does not wait for the digest. */
    boolean isAtOnce(Alert alert) {
        return atOnce.contains(alert.kind()) || alert.ahead() != null && alert.ahead() <= 1;
    }
}
