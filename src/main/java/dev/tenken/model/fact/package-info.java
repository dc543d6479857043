/**
 * What vendors state: one record for each topic, and what every statement has, whose it is, how it is meant and what it
 * rests on. Rules read these types by their properties.
 */
package dev.tenken.model.fact;
