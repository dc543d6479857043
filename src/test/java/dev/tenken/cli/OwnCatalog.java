package dev.tenken.cli;

/** A catalog of the operator's own, with one control of one criterion and one threshold. */
final class OwnCatalog {
    private static final String TEXT = """
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
                        - {ns: "https://tenken.dev/ns/oscal", name: topic, value: own-statement}
                        - {ns: "https://tenken.dev/ns/oscal", name: minimum-met, value: "1"}
                        - {ns: "https://tenken.dev/ns/oscal", name: guidance-confirmed, value: "yes"}
                      params:
                        - id: own-limit
                          label: Limit
                          values: [P1D]
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

    private OwnCatalog() {}

    /** The catalog, its control judged by facts of a topic. */
    static String on(String topic) {
        return TEXT.replace("value: own-statement", "value: " + topic);
    }
}
