package dev.tenken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link of the documentation leads somewhere. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");

    @Test
    void every_link_leads_to_a_file_and_a_heading_in_it() throws IOException {
        List<String> dead = new ArrayList<>();
        List<Path> pages = pages();
        for (Path page : pages) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                Path target = link.group(1).isEmpty()
                        ? page
                        : page.resolveSibling(link.group(1)).normalize();
                if (!Files.exists(target) || !hasHeading(target, link.group(2))) {
                    dead.add(page + ": " + link.group());
                }
            }
        }

        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(dead).isEmpty();
    }

    @Test
    void the_readme_fits_a_page_and_leads_to_every_page_of_the_documentation() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(readme.lines().count()).isLessThan(120);
        try (Stream<Path> pages = Files.list(Path.of("src/docs"))) {
            assertThat(pages.filter(p -> p.toString().endsWith(".md")))
                    .allSatisfy(page -> assertThat(readme).contains("(src/docs/" + page.getFileName() + ")"));
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("src/docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("README.ja.md")), docs)
                    .filter(p -> p.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static boolean hasHeading(Path target, String anchor) throws IOException {
        if (anchor == null || !target.toString().endsWith(".md")) {
            return true;
        }
        Matcher heading = HEADING.matcher(Files.readString(target));
        while (heading.find()) {
            if (anchor(heading.group(1)).equals(anchor)) {
                return true;
            }
        }
        return false;
    }

    /** As the sites that show Markdown name headings. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
