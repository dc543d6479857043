package dev.tenken.extract.duty;

import dev.tenken.extract.text.Stretch;

/** Words that name a party. */
record Named(Who who, Stretch at) {}
