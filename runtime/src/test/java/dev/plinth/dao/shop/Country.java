package dev.plinth.dao.shop;

import org.jspecify.annotations.Nullable;

/** A record with a key of its own. */
public record Country(String code, String name, @Nullable Integer population) {}
