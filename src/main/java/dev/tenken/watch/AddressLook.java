package dev.tenken.watch;

import dev.tenken.data.Sha256;
import dev.tenken.model.InputException;
import dev.tenken.watch.PaperReader.Said;
import dev.tenken.watch.Result.NotAsked;
import dev.tenken.watch.Result.Same;
import dev.tenken.watch.Result.Taken;
import dev.tenken.watch.Result.Troubled;
import dev.tenken.watch.Trouble.Cause;
import dev.tenken.watch.fetch.Fetched;
import dev.tenken.watch.fetch.Fetched.Failed;
import dev.tenken.watch.fetch.Fetched.Received;
import dev.tenken.watch.fetch.Validators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Looks at documents that are published at addresses, and lays each new edition into the vendor's folder. */
final class AddressLook {
    /** What may be over in a minute. */
    private static final Set<Fetched.Cause> PASSING =
            EnumSet.of(Fetched.Cause.SERVER, Fetched.Cause.TIME, Fetched.Cause.UNREACHABLE);

    private final BiFunction<URI, Validators, Fetched> fetch;
    private final PaperReader reader;
    private final Known known;
    private final Copies copies;

    AddressLook(BiFunction<URI, Validators, Fetched> fetch, PaperReader reader, Known known, Copies copies) {
        this.fetch = fetch;
        this.reader = reader;
        this.known = known;
        this.copies = copies;
    }

    Result look(URI address) {
        return result(address, fetched(address));
    }

    /** Fetches; once more when what hindered it may have passed. */
    private Fetched fetched(URI address) {
        Edition before = known.inForce().get(name(address));
        Validators asked =
                before != null && copies.has(before.paper()) ? known.validators(name(address)) : Validators.NONE;
        Fetched fetched = fetch.apply(address, asked);
        return fetched instanceof Failed failed && PASSING.contains(failed.cause())
                ? fetch.apply(address, asked)
                : fetched;
    }

    private static String name(URI address) {
        return address.toASCIIString();
    }

    private Result result(URI address, Fetched fetched) {
        String document = name(address);
        if (fetched instanceof Received received) {
            return received(address, received);
        }
        if (fetched instanceof Failed failed) {
            return switch (failed.cause()) {
                case NOT_ALLOWED -> new NotAsked(document);
                case MISSING -> Troubled.of(document, Cause.MISSING, failed.message());
                default -> Troubled.of(document, Cause.NOT_FETCHED, failed.message());
            };
        }
        return known.inForce().containsKey(document)
                ? new Same(document, null)
                : Troubled.of(
                        document,
                        Cause.NOT_FETCHED,
                        document + ": the server says that it has not changed, and it was never had; try again later");
    }

    private Result received(URI address, Received received) {
        String document = name(address);
        String digest = Sha256.of(received.content());
        Edition before = known.inForce().get(document);
        if (before != null && before.paper().digest().equals(digest)) {
            restore(before, received.content());
            return new Same(document, received.validators());
        }
        Trouble same = known.sameTrouble(document, digest);
        if (same != null) {
            return new Troubled(document, same.cause(), same.message(), same.found(), received.content());
        }
        return read(address, received, digest, before);
    }

    private Result read(URI address, Received received, String digest, Edition before) {
        String document = name(address);
        Kind kind = Kind.of(received.content());
        String file = file(address, kind, received.mediaType(), before);
        Said said;
        try {
            said = said(received.content(), file);
        } catch (InputException e) {
            return Troubled.of(document, Cause.UNREADABLE, document + ": " + e.getMessage());
        }
        if (before != null
                && before.paper().textDigest().equals(said.digest())
                && before.paper().kind() == kind
                && said.characters() > 0
                && copies.has(before.paper())) {
            return new Same(document, received.validators());
        }
        Paper paper = new Paper(file, digest, said.digest(), kind, said.characters());
        Optional<Doubts.Doubt> doubt = before == null ? Doubts.ofFirst(paper) : Doubts.of(paper, before.paper());
        if (doubt.isPresent()) {
            String message = document + ": " + doubt.get().message();
            return new Troubled(document, doubt.get().cause(), message, paper, received.content());
        }
        copies.write(file, received.content());
        if (before != null && !before.paper().file().equals(file)) {
            copies.remove(before.paper().file());
        }
        Change.Kind change = before == null ? Change.Kind.NEW : Change.Kind.NEW_EDITION;
        return new Taken(document, change, paper, before, received.validators());
    }

    private void restore(Edition before, byte[] content) {
        if (!copies.has(before.paper())) {
            copies.write(before.paper().file(), content);
        }
    }

    /** Another edition of the same kind takes the place of the one before, and so does one whose name would be the same. */
    private String file(URI address, Kind kind, String mediaType, Edition before) {
        String former = before == null ? null : before.paper().file();
        return former != null && before.paper().kind() == kind
                ? former
                : CopyName.of(address, kind, mediaType, name -> copies.isTaken(name) && !name.equals(former));
    }

    private Said said(byte[] content, String file) {
        try {
            Path folder = Files.createTempDirectory("tenken-fetched");
            Path copy = folder.resolve(Path.of(file).getFileName().toString());
            try {
                Files.write(copy, content);
                return reader.read(copy);
            } catch (InputException e) {
                throw new InputException(e.getMessage().replace(copy + ": ", ""), e);
            } finally {
                Files.deleteIfExists(copy);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
