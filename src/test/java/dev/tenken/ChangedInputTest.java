package dev.tenken;

import dev.tenken.catalog.CatalogPack;
import dev.tenken.catalog.Catalogs;
import dev.tenken.document.PortfolioReader;
import dev.tenken.extract.Extractor;
import dev.tenken.extract.outside.OutsideFacts;
import dev.tenken.history.saved.AssessmentReader;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.json.AssessmentJson;
import dev.tenken.report.verify.Verifier;
import dev.tenken.review.Dispositions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a small file of the operator, its reader takes it or says what is wrong with it. */
class ChangedInputTest {
    private static final int TIMES = 300;
    private static final Extractor EXTRACTOR = Extractor.builtIn();
    private static final String SAVED = AssessmentJson.write(AssessmentFixtures.one(), Language.EN);

    @TempDir
    Path folder;

    private Path paper;

    @BeforeEach
    void write_a_paper() throws IOException {
        paper = folder.resolve("vendors/acme/paper.txt");
        Files.createDirectories(paper.getParent());
        Files.writeString(paper, "Harbour Mail\n\nBackups of Harbour Mail are taken daily.\n");
    }

    @Test
    void vendor_yaml() throws Exception {
        ChangedInput.yaml("""
                        name: {en: Harbour, ja: ハーバー}
                        services:
                          - {name: {en: Harbour Mail, ja: ハーバーメール}, aliases: [HM, Mail]}
                          - {name: {en: Harbour Drive, ja: ハーバードライブ}}
                        documents:
                          - {path: paper.txt, source: The paper.pdf}
                        """)
                .readBy(
                        text -> {
                            Files.write(paper.resolveSibling("vendor.yaml"), bytes(text));
                            for (VendorFiles vendor : PortfolioReader.read(paper.getParent())) {
                                EXTRACTOR.extract(vendor);
                                vendor.failures().forEach(f -> refuse(f.message()));
                            }
                        },
                        TIMES);
    }

    @Test
    void dispositions() throws Exception {
        ChangedInput.yaml("""
                        dispositions:
                          - vendor: acme
                            control: 12.3.1
                            kind: accepted-risk
                            verdict: gap
                            author: A. Auditor
                            date: "2026-01-05"
                            reason: Small.
                            expires: "2027-01-05"
                          - vendor: acme
                            fact: f1
                            quote: Backups of Harbour Mail are taken daily.
                            kind: corrected-fact
                            author: A. Auditor
                            date: "2026-01-05"
                            reason: Wrong.
                            corrected: {frequency: P1D, offsite: true}
                          - vendor: acme
                            control: 12.3.1
                            kind: compensating-evidence
                            author: A. Auditor
                            date: "2026-01-05"
                            reason: Shown.
                            evidence: [{file: vendors/acme/paper.txt, quote: Backups}]
                        """)
                .readBy(
                        text -> {
                            List<String> refused = new ArrayList<>();
                            Dispositions.of(Dispositions.read(written("dispositions.yaml", text), folder, refused));
                            refused.forEach(ChangedInputTest::refuse);
                        },
                        TIMES);
    }

    @Test
    void facts_from_outside() throws Exception {
        VendorFiles vendor = PortfolioReader.read(paper.getParent()).get(0);
        ChangedInput.json("""
                        {"schema": "tenken/facts/1", "origin": "me", "vendors": [{"vendor": "acme",
                          "documents": [{"id": "paper.txt", "path": "paper.txt", "sha256": null}],
                          "facts": [{"id": "f1", "topic": "backup", "service": null, "polarity": "affirmed", "condition": null,
                            "attributes": {"frequency": "P1D", "generations": 7, "offsite": true},
                            "evidence": [{"document": "paper.txt", "start": 14, "end": 54, "line": 3, "page": null,
                              "heading": ["Harbour Mail"], "quote": "Backups of Harbour Mail are taken daily."}]}]}]}
                        """)
                .readBy(
                        text -> OutsideFacts.read(List.of(written("facts.json", text)))
                                .apply(vendor, EXTRACTOR.extract(vendor))
                                .refused()
                                .forEach(ChangedInputTest::refuse),
                        TIMES);
    }

    @Test
    void assessments() throws Exception {
        ChangedInput.json(SAVED).readBy(text -> AssessmentReader.read(written("old.json", text)), TIMES);
        List<VendorFiles> vendors = PortfolioReader.read(folder.resolve("vendors"));
        ChangedInput.json(SAVED).readBy(text -> Verifier.verify(written("old.json", text), vendors), TIMES);
    }

    @Test
    void catalogs_and_profiles() throws Exception {
        ChangedInput.yaml(OWN_CATALOG)
                .readBy(
                        text -> CatalogPack.with(List.of(in("catalog", "own.yaml", text)))
                                .all(),
                        TIMES);
        ChangedInput.yaml("""
                        profile:
                          uuid: 0d5b9f0e-8f0a-4a3f-9a51-1f2f3a4b5c6d
                          metadata:
                            title: Short
                            last-modified: "2026-01-01T00:00:00Z"
                            version: "1"
                            oscal-version: 1.1.2
                            props: [{ns: "https://tenken.dev/ns/oscal", name: title-ja, value: 短い}]
                          imports:
                            - {href: iso27017-csp.yaml, include-controls: [{with-ids: [c-8.2.2, c-12.3.1]}]}
                          modify:
                            set-parameters: [{param-id: backup-max-interval, values: [P3D]}]
                            alters:
                              - control-id: c-12.3.1
                                removes: [{by-id: c-12.3.1.method}]
                                adds:
                                  - by-id: c-12.3.1.frequency
                                    props: [{ns: "https://tenken.dev/ns/oscal", name: weight, value: supporting}]
                        """)
                .readBy(text -> Catalogs.load(written("short.yaml", text).toString()), TIMES / 2);
    }

    @Test
    void mappings() throws Exception {
        String sample = Files.readString(Path.of("controls-catalog/mappings/iso27017-2026.yaml"));
        ChangedInput.yaml(sample)
                .readBy(
                        text -> Catalogs.check(List.of(written("map.yaml", text)))
                                .problems()
                                .forEach(ChangedInputTest::refuse),
                        40);
    }

    private static void refuse(String message) {
        throw new InputException(message);
    }

    private Path written(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), bytes(text));
    }

    private Path in(String inner, String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(inner));
        written(inner + "/" + name, text);
        return folder.resolve(inner);
    }

    /** Halves of surrogate pairs become what some editors write for them, which is no UTF-8. */
    private static byte[] bytes(String text) {
        return text.contains("\ud800") && text.length() % 2 == 0
                ? text.getBytes(StandardCharsets.UTF_16LE)
                : text.getBytes(StandardCharsets.UTF_8);
    }

    private static final String OWN_CATALOG = """
            catalog:
              uuid: 5b8a1c0e-3f0d-4c55-9d0a-2f1e7c9b6a01
              metadata:
                title: Ours
                last-modified: "2026-01-01T00:00:00Z"
                version: "7"
                oscal-version: 1.1.2
                props: [{ns: "https://tenken.dev/ns/oscal", name: title-ja, value: 自社}]
              groups:
                - id: ours
                  title: Ours
                  props: [{ns: "https://tenken.dev/ns/oscal", name: title-ja, value: 自社}]
                  controls:
                    - id: c-own.1
                      title: Ours
                      props:
                        - {name: label, value: OWN.1}
                        - {ns: "https://tenken.dev/ns/oscal", name: title-ja, value: 自社}
                        - {ns: "https://tenken.dev/ns/oscal", name: number-2022, value: "9.1", class: nearest}
                        - {ns: "https://tenken.dev/ns/oscal", name: topic, value: own-statement}
                        - {ns: "https://tenken.dev/ns/oscal", name: minimum-met, value: "1"}
                        - {ns: "https://tenken.dev/ns/oscal", name: guidance-confirmed, value: "yes"}
                      params:
                        - id: own-limit
                          label: Limit
                          values: [P1D]
                          constraints: [{description: a time, tests: [{expression: "P.*"}]}]
                          props: [{ns: "https://tenken.dev/ns/oscal", name: label-ja, value: 上限}]
                      parts:
                        - id: c-own.1.done
                          name: assessment-objective
                          prose: It is done.
                          props:
                            - {ns: "https://tenken.dev/ns/oscal", name: prose-ja, value: 実施している。}
                            - {ns: "https://tenken.dev/ns/oscal", name: weight, value: essential}
                            - {ns: "https://tenken.dev/ns/oscal", name: on-failure, value: gap}
            """;
}
