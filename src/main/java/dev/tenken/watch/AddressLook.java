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

    Result look(Published published) {
        return result(published, fetched(published));
    }

    /** Fetches; once more when what hindered it may have passed. */
    private Fetched fetched(Published published) {
        String document = published.document();
        Edition before = known.inForce().get(document);
        Validators asked = before != null && copies.has(before.paper()) ? known.validators(document) : Validators.NONE;
        Fetched fetched = fetch.apply(published.address(), asked);
        return fetched instanceof Failed failed && PASSING.contains(failed.cause())
                ? fetch.apply(published.address(), asked)
                : fetched;
    }

    /** The edition in force: that of the address, or the one that somebody laid by hand where its copy belongs. */
    private Edition before(Published published) {
        Edition before = known.inForce().get(published.document());
        return before != null || published.file() == null
                ? before
                : known.inForce().get(published.file());
    }

    private Result result(Published published, Fetched fetched) {
        String document = published.document();
        if (fetched instanceof Received received) {
            return received(published, received);
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

    private Result received(Published published, Received received) {
        String document = published.document();
        String digest = Sha256.of(received.content());
        Edition before = before(published);
        Paper standing = before == null ? laid(published) : before.paper();
        if (standing != null && standing.digest().equals(digest)) {
            if (!copies.has(standing)) {
                copies.write(standing.file(), received.content());
            }
            return same(document, before, standing, received);
        }
        Trouble same = known.sameTrouble(document, digest);
        if (same != null) {
            return new Troubled(document, same.cause(), same.message(), same.found(), received.content());
        }
        Kind kind = Kind.of(received.content());
        String file = file(published, kind, received.mediaType(), standing);
        try {
            Said said = said(received.content(), file);
            Paper paper = new Paper(file, digest, said.digest(), kind, said.characters());
            return read(document, received, paper, before, standing);
        } catch (InputException e) {
            return Troubled.of(document, Cause.UNREADABLE, document + ": " + e.getMessage());
        }
    }

    private Result read(String document, Received received, Paper paper, Edition before, Paper standing) {
        if (standing != null && saysTheSame(paper, standing) && copies.has(standing)) {
            return same(document, before, standing, received);
        }
        Optional<Doubts.Doubt> doubt = standing == null ? Doubts.ofFirst(paper) : Doubts.of(paper, standing);
        if (doubt.isPresent()) {
            String message = document + ": " + doubt.get().message();
            return new Troubled(document, doubt.get().cause(), message, paper, received.content());
        }
        copies.write(paper.file(), received.content());
        if (standing != null && !standing.file().equals(paper.file())) {
            copies.remove(standing.file());
        }
        Change.Kind change = before == null ? Change.Kind.NEW : Change.Kind.NEW_EDITION;
        return new Taken(document, change, paper, before, received.validators());
    }

    private static boolean saysTheSame(Paper paper, Paper standing) {
        return paper.characters() > 0
                && paper.kind() == standing.kind()
                && paper.textDigest().equals(standing.textDigest());
    }

    /** What was laid by hand where the copy belongs is from now on known by its address. */
    private static Result same(String document, Edition before, Paper standing, Received received) {
        if (before != null && before.document().equals(document)) {
            return new Same(document, received.validators());
        }
        Change.Kind change = before == null ? Change.Kind.NEW : Change.Kind.RENAMED;
        return new Taken(document, change, standing, before, received.validators());
    }

    /** What somebody laid where the copy belongs before anybody looked, or null. */
    private Paper laid(Published published) {
        if (published.file() == null || !copies.isTaken(published.file())) {
            return null;
        }
        byte[] content = copies.read(published.file());
        try {
            Said said = said(content, published.file());
            return new Paper(published.file(), Sha256.of(content), said.digest(), Kind.of(content), said.characters());
        } catch (InputException e) {
            return null;
        }
    }

    /** Another edition of the same kind takes the place of the one before, and so does one whose name would be the same. */
    private String file(Published published, Kind kind, String mediaType, Paper standing) {
        String former = standing == null ? published.file() : standing.file();
        if (former != null && (standing == null ? CopyName.fits(former, kind) : standing.kind() == kind)) {
            return former;
        }
        return CopyName.of(published.address(), kind, mediaType, name -> copies.isTaken(name) && !name.equals(former));
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
