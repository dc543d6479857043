/**
 * Operations for programs, below {@code /api/v1}: what pages do, in JSON. Each {@link dev.tenken.web.api.Operation} says what it takes and
 * gives, and the description in OpenAPI is made of that.
 */
package dev.tenken.web.api;
