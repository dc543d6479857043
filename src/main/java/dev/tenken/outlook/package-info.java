/**
 * What people who look after vendors have to know, gathered from register, archive, schedule and watch: days that are near and what happened. It
 * changes nothing; whether somebody was told already is known elsewhere.
 */
package dev.tenken.outlook;
