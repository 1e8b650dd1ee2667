package dev.plinth.processor.model;

import dev.plinth.annotation.Order;

/** What an index searches by instead of columns. */
public record IndexExpression(String sql, Order order) {}
