package dev.tenken.web.paper;

import dev.tenken.job.Job;
import dev.tenken.job.JobFile;
import dev.tenken.model.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A job as its page shows it. */
public record JobView(Job job, List<JobFile> files) {
    private static final int PERCENT = 10;

    /** A paper that was read, or refused. */
    public record Paper(Map<?, ?> told) {
        public String name() {
            return text("name");
        }

        public boolean isRefused() {
            return told.containsKey("refused");
        }

        public String text(String key) {
            return Objects.toString(told.get(key), "");
        }

        public List<String> warnings() {
            return texts(told.get("warnings"));
        }
    }

    public int percent() {
        return job.progress().permille() / PERCENT;
    }

    public List<Paper> papers() {
        return job.outcome().get("papers") instanceof List<?> papers
                ? papers.stream().map(paper -> new Paper((Map<?, ?>) paper)).toList()
                : List.of();
    }

    /** Whether any paper was taken. */
    public boolean isTaken() {
        return papers().stream().anyMatch(paper -> !paper.isRefused());
    }

    /** The assessment that came of it, or that it was made of; empty when there is none. */
    public String assessment() {
        return Objects.toString(job.outcome().get("assessment"), "");
    }

    /** What an answered sheet came to, a line each. */
    public List<String> lines(Language language) {
        return texts(job.outcome().get(language.code()));
    }

    /** Files that a packed one holds, or papers that could not be read for a sheet. */
    public List<String> texts(String key) {
        return texts(job.outcome().get(key));
    }

    private static List<String> texts(Object list) {
        return list instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }
}
