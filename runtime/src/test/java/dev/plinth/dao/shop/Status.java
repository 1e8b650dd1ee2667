package dev.plinth.dao.shop;

/** An enum that is stored by name. */
public enum Status {
  OPEN,
  CLOSED
}
