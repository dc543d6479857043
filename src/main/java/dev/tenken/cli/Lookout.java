package dev.tenken.cli;

import dev.tenken.data.Sha256;
import dev.tenken.model.InputException;
import dev.tenken.register.RegisteredDocument;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.run.PaperText;
import dev.tenken.watch.Change;
import dev.tenken.watch.Looked;
import dev.tenken.watch.PaperReader;
import dev.tenken.watch.Published;
import dev.tenken.watch.Watch;
import dev.tenken.watch.WatchedVendor;
import dev.tenken.watch.fetch.Fetcher;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks at the documents of vendors of the register. */
final class Lookout {
    private final Desk desk;
    private final Watch watch;

    /** @param fetcher stays open */
    Lookout(Desk desk, DatabaseOptions options, Fetcher fetcher, Clock clock) {
        this.desk = desk;
        this.watch = new Watch(desk.database(), desk.events(), fetcher, new Readers(), clock, options.actor());
    }

    /** Reads documents as assessments do. */
    private static final class Readers implements PaperReader {
        @Override
        public List<Path> papers(Path folder) {
            return PaperText.papers(folder);
        }

        @Override
        public Said read(Path file) {
            String text = PaperText.of(file);
            return new Said(text.length(), Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    Watch watch() {
        return watch;
    }

    /**
     * Looks at one, and notes in the register what was fetched.
     *
     * @throws InputException when it has no folder, or what was fetched cannot be written
     */
    Looked look(RegisteredVendor vendor) {
        Map<String, String> urls = new LinkedHashMap<>();
        Looked looked = watch.look(watched(vendor, urls));
        note(vendor, urls, looked.changes());
        return looked;
    }

    /** Takes what looked wrong; see {@link Watch#accept}. */
    List<Change> accept(RegisteredVendor vendor, String document) {
        Map<String, String> urls = new LinkedHashMap<>();
        List<Change> changes = watch.accept(watched(vendor, urls), document);
        note(vendor, urls, changes);
        return changes;
    }

    private void note(RegisteredVendor vendor, Map<String, String> urls, List<Change> changes) {
        for (Change change : changes) {
            String url = urls.get(change.document());
            if (url != null && change.after() != null) {
                desk.register()
                        .fetched(
                                vendor.id(),
                                url,
                                change.after().paper().file(),
                                change.after().paper().digest(),
                                desk.register().today());
            }
        }
    }

    /** @param urls are put in, as the register has them, by the names that they are watched under */
    private WatchedVendor watched(RegisteredVendor vendor, Map<String, String> urls) {
        if (vendor.folder() == null) {
            throw new InputException(vendor.id() + " has no folder for its papers; name one with \"vendor edit "
                    + vendor.id() + " --folder DIR\"");
        }
        List<Published> published = new ArrayList<>();
        for (RegisteredDocument document : desk.register().documents(vendor.id())) {
            if (document.url() != null) {
                Published one = new Published(address(vendor, document.url()), document.path());
                urls.put(one.document(), document.url());
                published.add(one);
            }
        }
        return new WatchedVendor(vendor.id(), vendor.folder(), published);
    }

    private static URI address(RegisteredVendor vendor, String url) {
        try {
            return URI.create(url.strip());
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    vendor.id() + ": \"" + url + "\" is no address; wanted https://HOST/…, with %20 for a blank: "
                            + "mend it with \"vendor import\"");
        }
    }
}
