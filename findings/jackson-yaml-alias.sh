#!/usr/bin/env bash
# jackson-dataformat-yaml 2.20.1: an alias of YAML (*base).
# Expected: the value of its anchor, or an error. Actual: the alias's own name as a text, in trees and in records; merge keys are keys named "<<".
. "$(dirname "$0")/common.sh"
packages com.fasterxml.jackson.dataformat:jackson-dataformat-yaml:2.20.1
source_file Names <<<'package t; public record Names(String en, String ja) {}'
source_file Main <<'JAVA'
package t;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

public class Main {
    public static void main(String[] args) throws Exception {
        YAMLMapper yaml = new YAMLMapper();
        System.out.println(yaml.readTree("{en: &base Harbour, ja: *base}"));
        System.out.println(yaml.readValue("{en: &base Harbour, ja: *base}", Names.class));
        System.out.println(yaml.readTree("{a: &base {days: 30}, b: {<<: *base, offsite: true}}"));
    }
}
JAVA
prints '{"en":"Harbour","ja":"base"}
Names[en=Harbour, ja=base]
{"a":{"days":30},"b":{"<<":"base","offsite":true}}'
