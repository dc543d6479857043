/** Reads web pages: their main content without the site's navigation, banners and scripts. */
package dev.tenken.document.web;
