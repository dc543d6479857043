package dev.tenken.bench.serve;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Stored;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Verdict;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One of each kind, each on a vendor of its own. */
final class Writers {
    private static final Pattern MARK = Pattern.compile("[a-z]+-\\d+-");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]*)\"");

    private Writers() {}

    static List<Writer> all(List<Client> clients, String token, Database database) {
        return List.of(
                edits(clients.get(0)),
                decisions(clients.get(1), database),
                signing(clients.get(2), database),
                uploads(clients.get(3)),
                new Keyed("added", 150, clients.get(4), token) {
                    @Override
                    HttpRequest.Builder request(String mark) {
                        return json("/api/v1/vendors", "{\"vendor\":\"" + mark + "x\",\"status\":\"offboarded\"}");
                    }

                    @Override
                    List<String> kept(Database now) {
                        return marks(now, "select vendor from vendor where vendor like 'added-%'");
                    }

                    @Override
                    String shownAt(String mark) {
                        return "/vendors/" + mark + "x";
                    }
                },
                new Keyed("runs", 2000, clients.get(5), token) {
                    @Override
                    HttpRequest.Builder request(String mark) {
                        return json("/api/v1/vendors/v-runs/runs", "");
                    }

                    /** Jobs have no marks: they are counted. */
                    @Override
                    List<String> kept(Database now) {
                        return List.of();
                    }

                    @Override
                    String shownAt(String mark) {
                        return "/vendors/v-runs/jobs";
                    }
                });
    }

    private static List<String> marks(Database database, String sql) {
        return database.jdbi().withHandle(h -> h.createQuery(sql).mapTo(String.class).list().stream()
                .flatMap(text -> MARK.matcher(text).results().map(m -> m.group()))
                .collect(Collectors.toList()));
    }

    private static Writer edits(Client client) {
        return new Writer("edits", 20) {
            @Override
            HttpResponse<String> write(String mark) throws Exception {
                Matcher version = VERSION.matcher(client.get(shownAt(mark)).body());
                version.find();
                return client.post(
                        shownAt(mark), Map.of("version", version.group(1), "contact", mark, "status", "active"));
            }

            @Override
            List<String> kept(Database database) {
                return marks(
                        database,
                        "select detail from events where kind = 'vendor.changed' and vendor = 'v-edits' order by number");
            }

            @Override
            String shownAt(String mark) {
                return "/vendors/v-edits/edit";
            }
        };
    }

    /** One finding, said of once, and said otherwise from then on. */
    private static Writer decisions(Client client, Database database) {
        Archive archive = new Archive(database, Clock.systemUTC());
        Stored stored = archive.latest("v-decisions").orElseThrow();
        Finding finding = archive.restored(stored).vendors().get(0).findings().stream()
                .filter(f -> f.service() == null && f.verdict() == Verdict.NOT_DISCLOSED)
                .findFirst()
                .orElseThrow();
        return new Writer("decisions", 20) {
            @Override
            HttpResponse<String> write(String mark) throws Exception {
                String path = "/vendors/v-decisions/review/decisions";
                List<String> newest = database.jdbi()
                        .withHandle(h -> h.createQuery("select id || ' ' || max(version) from disposition_version"
                                        + " where vendor = 'v-decisions' group by id")
                                .mapTo(String.class)
                                .list());
                if (newest.isEmpty()) {
                    return client.post(
                            path,
                            Map.of(
                                    "kind",
                                    "false-alarm",
                                    "control",
                                    finding.control().number(),
                                    "verdict",
                                    Attributes.word(finding.verdict()),
                                    "reason",
                                    mark));
                }
                String[] one = newest.get(0).split(" ");
                return client.post(
                        path + "/" + one[0], Map.of("version", one[1], "reason", mark, "why", "another word"));
            }

            @Override
            List<String> kept(Database now) {
                return marks(now, "select reason from disposition_version where vendor = 'v-decisions'");
            }

            @Override
            String shownAt(String mark) {
                return "/vendors/v-decisions/review/log";
            }
        };
    }

    /** To and fro between a draft and one in review. */
    private static Writer signing(Client client, Database database) {
        Stored stored =
                new Archive(database, Clock.systemUTC()).latest("v-signing").orElseThrow();
        return new Writer("signing", 20) {
            private boolean draft = true;

            @Override
            HttpResponse<String> write(String mark) throws Exception {
                String path = "/vendors/v-signing/signing/" + stored.id() + "/";
                HttpResponse<String> answer = client.post(path + (draft ? "submit" : "return"), Map.of("note", mark));
                // Taken, or taken before without an answer: the other step is next.
                draft = answer.statusCode() < 400 || answer.statusCode() == 409 ? !draft : draft;
                return answer;
            }

            @Override
            List<String> kept(Database now) {
                return marks(now, "select note from sign_offs where note is not null");
            }

            @Override
            String shownAt(String mark) {
                return "/vendors/v-signing/signing";
            }
        };
    }

    private static Writer uploads(Client client) {
        return new Writer("uploads", 1500) {
            @Override
            HttpResponse<String> write(String mark) throws Exception {
                return client.bring("/vendors/v-uploads/documents", mark + ".md", text(mark));
            }

            @Override
            List<String> kept(Database database) {
                return marks(database, "select needs from job where kind = 'read'");
            }

            @Override
            String shownAt(String mark) {
                return "/vendors/v-uploads/jobs";
            }
        };
    }

    /** A paper of which one can tell whether it is whole. */
    static String text(String mark) {
        return "# Backup\n\nWe back up all data daily. " + "Logs are kept for 400 days. ".repeat(2000) + "\n\nend of "
                + mark + "\n";
    }
}
