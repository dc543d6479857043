/**
 * For those who write rules: cases, what they do not cover, and small changes that none of them notices.
 */
package dev.tenken.assess.workshop;
