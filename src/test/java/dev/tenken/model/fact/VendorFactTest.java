package dev.tenken.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VendorFactTest {

    /** Rules name both alike, and which of them Drools takes is a matter of luck. */
    @ParameterizedTest
    @EnumSource(Topic.class)
    void no_attribute_of_a_topic_has_the_name_of_a_property_of_every_fact(Topic topic) {
        Set<String> properties = Arrays.stream(VendorFact.class.getMethods())
                .map(Method::getName)
                .filter(name -> name.matches("(?:get|is)[A-Z]\\w*"))
                .map(name -> Introspector.decapitalize(name.replaceFirst("^(?:get|is)", "")))
                .collect(Collectors.toSet());

        assertThat(properties).contains("actor", "polarity", "affirmed");
        assertThat(Attributes.of(topic.type()).keySet()).doesNotContainAnyElementsOf(properties);
    }
}
