package dev.tenken.disposition;

import dev.tenken.data.Data;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.Disposition.Proof;
import dev.tenken.model.disposition.Disposition.Target;
import dev.tenken.model.fact.Attributes;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes dispositions in the form in which files of them are read. */
public final class DispositionForm {
    private DispositionForm() {}

    /**
     * A file of dispositions, which says the same when it is read again.
     *
     * @param folder where the file will lie
     * @param reports the folder that files of evidence are told relative to
     */
    public static String yaml(Collection<Disposition> dispositions, Path folder, Path reports) {
        StringBuilder yaml = new StringBuilder("dispositions:\n");
        Path from = folder.toAbsolutePath().normalize();
        Path told = reports.toAbsolutePath().normalize();
        for (Disposition disposition : dispositions) {
            String begin = "  - ";
            for (Map.Entry<String, Object> entry :
                    tree(disposition, file -> moved(file, told, from)).entrySet()) {
                yaml.append(begin).append(entry.getKey()).append(": ");
                yaml.append(Data.writeJsonLine(entry.getValue())).append('\n');
                begin = "    ";
            }
        }
        return yaml.toString();
    }

    /** What somebody wrote into the fields of a form, by the keys of files. @param fields texts, or trees as JSON has them */
    public static DispositionText text(Map<String, ?> fields) {
        return Data.fit(fields, "review", DispositionText.class);
    }

    /** What it says, as if somebody had written it. */
    public static DispositionText text(Disposition said) {
        return text(tree(said));
    }

    private static String moved(String file, Path told, Path from) {
        return from.relativize(told.resolve(file).normalize()).toString().replace('\\', '/');
    }

    /** What it says, by the keys of files; what is left out is not said. */
    public static Map<String, Object> tree(Disposition said) {
        return tree(said, file -> file);
    }

    private static Map<String, Object> tree(Disposition said, UnaryOperator<String> path) {
        Target target = said.target();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", said.id());
        tree.put("vendor", target.vendor());
        tree.put("control", target.control());
        tree.put("criterion", target.criterion());
        tree.put("service", target.service());
        tree.put("fact", target.fact());
        tree.put("observation", target.observation());
        tree.put("quote", target.quote());
        tree.put("verdict", target.verdict() == null ? null : Attributes.word(target.verdict()));
        tree.put("kind", Attributes.word(said.kind()));
        tree.put("author", said.author());
        tree.put("date", said.date().toString());
        tree.put("reason", said.reason());
        tree.put("expires", said.expires() == null ? null : said.expires().toString());
        tree.put("corrected", said.corrected().isEmpty() ? null : said.corrected());
        tree.put("polarity", said.polarity() == null ? null : Attributes.word(said.polarity()));
        List<Map<String, String>> proofs =
                said.proofs().stream().map(p -> proof(p, path)).toList();
        tree.put("evidence", proofs.isEmpty() ? null : proofs);
        tree.values().removeIf(value -> value == null);
        return tree;
    }

    private static Map<String, String> proof(Proof proof, UnaryOperator<String> path) {
        Map<String, String> tree = new LinkedHashMap<>();
        if (proof.document() != null) {
            tree.put("document", proof.document());
        }
        if (proof.file() != null) {
            tree.put("file", path.apply(proof.file()));
        }
        if (proof.quote() != null) {
            tree.put("quote", proof.quote());
        }
        return tree;
    }
}
