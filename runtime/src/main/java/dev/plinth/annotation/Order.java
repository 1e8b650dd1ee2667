package dev.plinth.annotation;

/** Direction in which values are sorted. */
public enum Order {
  /** Smallest first. */
  ASC,

  /** Greatest first. */
  DESC
}
