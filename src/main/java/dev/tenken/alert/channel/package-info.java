/** Ways to people and programs: e-mail and webhooks. Jakarta Mail and the client of HTTP stay here. */
package dev.tenken.alert.channel;
