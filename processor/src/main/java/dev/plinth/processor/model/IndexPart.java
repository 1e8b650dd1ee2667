package dev.plinth.processor.model;

import dev.plinth.annotation.Order;

/** One property of an index and its direction. */
public record IndexPart(StoredProperty property, Order order) {}
