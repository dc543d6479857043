package dev.tenken.bench.serve;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long a route took in the server, as its own histogram has it. */
record ServerTimes(long count, double sum, Map<Double, Long> atMost) {
    private static final String NAME = "tenken_http_request_seconds";

    static ServerTimes of(String metrics, String route) {
        Map<Double, Long> atMost = new TreeMap<>();
        long count = 0;
        double sum = 0;
        for (String line : metrics.split("\n")) {
            if (line.contains("route=\"" + route + "\"")) {
                double value = Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
                if (line.startsWith(NAME + "_bucket")) {
                    String bound = line.replaceAll(".*le=\"([^\"]*)\".*", "$1");
                    atMost.put(
                            bound.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(bound), (long) value);
                } else if (line.startsWith(NAME + "_count")) {
                    count = (long) value;
                } else if (line.startsWith(NAME + "_sum")) {
                    sum = value;
                }
            }
        }
        return new ServerTimes(count, sum, atMost);
    }

    ServerTimes since(ServerTimes before) {
        Map<Double, Long> diff = new TreeMap<>();
        atMost.forEach((bound, n) -> diff.put(bound, n - before.atMost.getOrDefault(bound, 0L)));
        return new ServerTimes(count - before.count, sum - before.sum, diff);
    }

    /** The bound under which this share of requests stayed. */
    double bound(double share) {
        return atMost.entrySet().stream()
                .filter(bucket -> bucket.getValue() >= share * count)
                .mapToDouble(Map.Entry::getKey)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d requests, mean %.0f ms, 50 %% within %.0f ms, 95 %% within %.0f ms, 99 %% within %.0f ms; %.2f %% within 300 ms",
                count,
                1000 * sum / count,
                1000 * bound(0.5),
                1000 * bound(0.95),
                1000 * bound(0.99),
                100.0 * atMost.getOrDefault(0.3, 0L) / count);
    }
}
