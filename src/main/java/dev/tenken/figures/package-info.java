/**
 * Numbers and dates as people write them in Japanese and English: 三六五, 百二十, 1万2千, "one hundred and eighty", 令和七年四月一日,
 * "15 March 2026". What is ambiguous or impossible is not read.
 *
 * <p>The way in is {@link dev.tenken.figures.Numbers} and {@link dev.tenken.figures.Dates}. Needs nothing but the JDK.
 */
package dev.tenken.figures;
