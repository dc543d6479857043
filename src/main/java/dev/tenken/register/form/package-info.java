/** The register as people write it: rows of texts by key, in CSV, in workbooks and in {@code vendor.yaml}, and what is wrong with them. */
package dev.tenken.register.form;
