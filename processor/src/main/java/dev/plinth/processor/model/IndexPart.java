package dev.plinth.processor.model;

import dev.plinth.annotation.Order;

/** One property of an index, with all of its columns, and its direction. */
public record IndexPart(PropertyPath path, Order order) {}
