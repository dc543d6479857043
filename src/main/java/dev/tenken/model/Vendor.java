package dev.tenken.model;

import java.util.List;

/**
 * A company whose documents are read.
 *
 * @param id the name of its folder, or of its only file without the ending; unique in a portfolio
 * @param name the company's name
 * @param services its services in the order given; empty when the vendor description names none
 */
public record Vendor(String id, LocalizedText name, List<Service> services) {

    public Vendor {
        services = List.copyOf(services);
    }
}
