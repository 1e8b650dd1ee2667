package dev.plinth.dao.shop;

import org.jspecify.annotations.Nullable;

/** A record with a generated key. */
public record Note(@Nullable Long id, String text) {}
