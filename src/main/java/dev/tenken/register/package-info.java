/**
 * The register: which vendors are watched and by whom, what papers they are judged by, how often, and when next.
 *
 * <p>May import {@code model}, {@code data}, {@code figures}, {@code document} (a vendor is described the same way in its folder and here),
 * {@code office} and {@code database}; nothing that reads, judges or runs. {@link dev.tenken.register.Register} is its only door.
 */
package dev.tenken.register;
