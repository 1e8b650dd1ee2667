package shop;

import org.jspecify.annotations.Nullable;

record Visits(String name, int visits, @Nullable String email) {}
