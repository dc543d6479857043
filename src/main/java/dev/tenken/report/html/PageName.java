package dev.tenken.report.html;

import dev.tenken.report.file.VendorFileName;

/** The file name of a vendor's page. */
final class PageName {

    private PageName() {}

    static String of(String vendor) {
        return VendorFileName.of(vendor) + ".html";
    }

    /** The same in the address of a link. */
    static String address(String vendor) {
        return VendorFileName.inAddress(of(vendor));
    }
}
